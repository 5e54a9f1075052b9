import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./indicator-page.module.css";
import { ReviseForm } from "./revise-form";
import { readInForce } from "./use-revision";

/** A new version of an indicator's definition, begun from the one in force. */
export function RevisePage({ code, onDone }: { code: string; onDone: () => void }) {
  const { t } = useLingui();
  const inForce = useQuery({
    queryKey: ["definition to revise", code],
    queryFn: () => readInForce(code),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (isNotFound(inForce.error)) {
    return <NotFoundPage />;
  }
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Réviser</Trans>}>
        <Link to="/indicateurs">
          <Trans>Indicateurs</Trans>
        </Link>
        <Link to="/indicateurs/$code" params={{ code }}>
          {code}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Réviser la définition de ${code}`} />
      <p className="lead">
        <Trans>
          La nouvelle version entre en vigueur dès l’enregistrement. Les chiffres déjà chargés restent liés à la version
          qui les a mesurés.
        </Trans>
      </p>
      <div className={styles.revision}>
        {inForce.isError && <LoadFailure error={inForce.error} retry={inForce.refetch} />}
        {inForce.isPending && <Skeleton lines={6} />}
        {inForce.data && <ReviseForm code={code} start={inForce.data} onDone={onDone} />}
      </div>
    </div>
  );
}
