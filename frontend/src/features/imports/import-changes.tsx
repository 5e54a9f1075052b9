import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DataImportDetails } from "@/api";
import { listImportChangesInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { ChangeTable } from "./change-table";
import { countOfKind, countsOf } from "./import-counts";
import { natureOf, naturesOf } from "./import-natures";
import { type ImportView, natures } from "./import-view";
import styles from "./imports.module.css";

const natureWords = { revises: msg`Révisés`, nouveaux: msg`Nouveaux`, inchanges: msg`Inchangés` };

/** Every figure of the file beside the one that stands, by what it changes; once recorded, those it changed. */
export function ImportChanges({ file, view }: { file: DataImportDetails; view: ImportView }) {
  const { t, i18n } = useLingui();
  const { id } = file;
  const { own } = countsOf(file);
  const shown = natureOf(view, file);
  const path = { id };
  const pages = useInfiniteQuery({
    ...listImportChangesInfiniteOptions({ path, query: { kind: natures[shown], limit: 100 } }),
    initialPageParam: { path },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const changes = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <section aria-labelledby="chiffres" className={styles.section}>
      <h2 id="chiffres">
        <Trans>Chiffre par chiffre</Trans>
      </h2>
      <LinkTabs label={t`Ce que le fichier change`}>
        {naturesOf(file).map((nature) => (
          <Link
            key={nature}
            to="/imports/$id"
            params={{ id }}
            search={{ nature }}
            replace
            resetScroll={false}
            aria-current={nature === shown ? "page" : undefined}
          >
            {i18n._(natureWords[nature])} ({formatCount(i18n.locale, countOfKind(own, natures[nature]))})
          </Link>
        ))}
      </LinkTabs>
      {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {pages.isPending && <Skeleton lines={6} />}
      {changes?.length === 0 && (
        <p>
          <Trans>Aucun chiffre de cette sorte dans ce fichier.</Trans>
        </p>
      )}
      {changes && changes.length > 0 && <ChangeTable changes={changes} />}
      <MoreButton pages={pages} />
    </section>
  );
}
