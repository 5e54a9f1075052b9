import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listDuplicatesOptions } from "@/api/@tanstack/react-query.gen";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { DuplicateItem } from "./duplicate-item";
import styles from "./organisations.module.css";

/** Organisations that were probably entered twice; a manager makes one of two. */
export function DuplicatesPage({ mayMerge }: { mayMerge: boolean }) {
  const { t } = useLingui();
  const found = useQuery({ ...listDuplicatesOptions(), staleTime: 0 });
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Doublons</Trans>}>
        <Link to="/organisations">
          <Trans>Organisations</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Doublons probables`} />
      <p className="lead">
        <Trans>
          Même numéro, même nom ou noms très proches, les plus sûrs d’abord. Une organisation et celle qui lui a succédé
          ne sont pas des doublons.
        </Trans>{" "}
        {!mayMerge && <Trans>Une ou un responsable Ansa les fusionne.</Trans>}
      </p>
      {found.isError && <LoadFailure error={found.error} retry={found.refetch} />}
      {found.isPending && <Skeleton lines={6} />}
      {found.data?.length === 0 && (
        <EmptyState title={t`Aucun doublon probable`}>
          <Trans>Rien ne se ressemble assez. Cette page se relit après chaque série d’ajouts.</Trans>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {found.data?.map((pair) => (
          <DuplicateItem key={pair.first.id + pair.second.id} pair={pair} mayMerge={mayMerge} />
        ))}
      </ul>
    </div>
  );
}
