import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Me } from "@/api";
import { listImportsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayImportFigures } from "@/shared/session/use-me";
import { MoreButton } from "@/shared/tables/more-button";
import { DescribedTables } from "./describe/described-tables";
import { ImportTable } from "./import-table";
import styles from "./imports.module.css";
import { SendFigures } from "./send-figures";

/** The files that figures came from, and the way in for the next one. */
export function ImportsPage({ me }: { me: Me }) {
  const { t } = useLingui();
  const pages = useInfiniteQuery({
    ...listImportsInfiniteOptions(),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    // Others send files too
    staleTime: 0,
  });
  const imports = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <div className="page">
      <PageTitle title={t`Fichiers de chiffres`} />
      <p className="lead">
        <Trans>
          Chaque chiffre vient d’un fichier. Déposez le prochain tel que son producteur le publie : vous verrez ce qu’il
          changerait avant que rien ne change.
        </Trans>
      </p>
      {mayImportFigures(me) && (
        <>
          <SendFigures />
          <DescribedTables />
        </>
      )}
      <section aria-labelledby="fichiers" className={styles.section}>
        <h2 id="fichiers">
          <Trans>Fichiers reçus</Trans>
        </h2>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={6} />}
        {imports?.length === 0 && (
          <EmptyState title={t`Aucun fichier pour l’instant`}>
            <Trans>Le premier fichier déposé apparaîtra ici, avec ce qu’il apporte.</Trans>
          </EmptyState>
        )}
        {imports && imports.length > 0 && <ImportTable imports={imports} />}
        <MoreButton pages={pages} />
      </section>
    </div>
  );
}
