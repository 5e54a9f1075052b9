import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ApiError } from "@/shared/api-error";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./components-page.module.css";
import { Example } from "./example";

const nothing = () => {};

export default function States() {
  const { t } = useLingui();
  return (
    <div className={styles.two}>
      <Example title={t`Rien encore`}>
        <EmptyState
          title={t`Pas encore de diagnostic`}
          action={
            <Link to="/territoires" className="button">
              <Trans>Choisir un territoire</Trans>
            </Link>
          }
        >
          <p>
            <Trans>Un diagnostic part des chiffres d’un territoire.</Trans>
          </p>
        </EmptyState>
      </Example>
      <Example title={t`En attente, après 300 millisecondes`}>
        <Skeleton lines={5} />
      </Example>
      <Example title={t`Serveur arrêté`}>
        <LoadFailure error={new ApiError(503)} retry={nothing} />
      </Example>
      <Example title={t`Autre échec`}>
        <LoadFailure error={new ApiError(409)} retry={nothing} />
      </Example>
    </div>
  );
}
