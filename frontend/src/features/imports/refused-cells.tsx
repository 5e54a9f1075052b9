import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { listRefusedCellsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { formatCount } from "@/shared/figures/units";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { cellRefusalInWords } from "./cell-refusal-words";
import styles from "./imports.module.css";

/** The cells that cannot be taken: where each is, what it holds, and why. */
export function RefusedCells({ id, count }: { id: string; count: number }) {
  const { t, i18n } = useLingui();
  const path = { id };
  const pages = useInfiniteQuery({
    ...listRefusedCellsInfiniteOptions({ path }),
    initialPageParam: { path },
    getNextPageParam: ({ next }) => next,
  });
  const cells = pages.data?.pages.flatMap(({ items }) => items);
  const all = formatCount(i18n.locale, count);

  return (
    <section aria-labelledby="refus" className={styles.section}>
      <h2 id="refus" tabIndex={-1}>
        <Trans>Cases refusées ({all})</Trans>
      </h2>
      <p className="no-print">
        <a className="button quiet" href={`/api/v1/imports/${id}/refused-cells.csv`} download="cases-refusees.csv">
          <Trans>Télécharger (CSV)</Trans>
        </a>
      </p>
      {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {pages.isPending && <Skeleton />}
      {cells && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        <section className={styles.tallBox} tabIndex={0} aria-label={t`Cases refusées`}>
          <table className={styles.table} data-blocks>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Case</Trans>
                </th>
                <th scope="col">
                  <Trans>Colonne</Trans>
                </th>
                <th scope="col">
                  <Trans>Contenu</Trans>
                </th>
                <th scope="col">
                  <Trans>Pourquoi</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => (
                <tr key={cell.position}>
                  <th scope="row">{cell.place}</th>
                  <td data-title={t`Colonne`}>{cell.heading || <span className="muted">–</span>}</td>
                  <td data-title={t`Contenu`}>
                    {cell.value || (
                      <span className="muted">
                        <Trans>vide</Trans>
                      </span>
                    )}
                  </td>
                  <td data-title={t`Pourquoi`}>{cellRefusalInWords(i18n, cell)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}
