import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { isNotFound } from "@/shared/api-error";
import { LoadFailure } from "./load-failure";
import styles from "./page-states.module.css";
import { PageTitle } from "./page-title";

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageTitle title={t`Page introuvable`} />
      <p className="lead">
        <Trans>
          Rien n’existe à cette adresse. Le lien est peut-être incomplet, ou le code du territoire a changé.
        </Trans>
      </p>
      <p className={styles.ways}>
        <Link to="/territoires" className="button">
          <Trans>Chercher un territoire</Trans>
        </Link>
        <Link to="/indicateurs" className="button quiet">
          <Trans>Voir les indicateurs</Trans>
        </Link>
      </p>
    </div>
  );
}

function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (isNotFound(error)) {
    return <NotFoundPage />;
  }
  return (
    <div className="page">
      <PageTitle title={t`Page indisponible`} />
      <div className={styles.ways}>
        <LoadFailure
          error={error}
          retry={() => {
            queries.reset();
            reset();
            router.invalidate();
          }}
        />
      </div>
    </div>
  );
}

/** The place of a page that is on its way. */
export function WaitingPage() {
  return (
    <div className="page" role="status">
      <span className="visually-hidden">
        <Trans>Chargement…</Trans>
      </span>
      <div className="waiting-line" data-size="title" />
      <div className="waiting-line" />
      <div className="waiting-block" />
    </div>
  );
}

/** Of every route that says nothing else. */
export const pageStates = {
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: WaitingPage,
};
