import { Trans, useLingui } from "@lingui/react/macro";
import type { Column } from "./column";
import { DataRow } from "./data-row";
import styles from "./data-table.module.css";
import { SortHeader } from "./sort-header";
import type { Sort } from "./table-view";

type PagedTableProps<R, C extends string> = {
  rows: R[];
  /** The first names its row. */
  columns: Column<R, C>[];
  rowId: (row: R) => string;
  caption: string;
  sort: Sort<C>;
  onSort: (sort: Sort<C>) => void;
};

/** A list that comes page by page: the server sorts it, for it alone has all the rows. */
export function PagedTable<R, C extends string>({
  rows,
  columns,
  rowId,
  caption,
  sort,
  onSort,
}: PagedTableProps<R, C>) {
  const { t } = useLingui();
  return (
    <div className={styles.whole}>
      <label className={`${styles.order} no-print`}>
        <span>
          <Trans>Trier par</Trans>
        </span>
        <select value={sort} onChange={(event) => onSort(event.target.value as Sort<C>)}>
          {columns.flatMap(({ id, title }) => [
            <option key={id} value={id}>{t`${title}, croissant`}</option>,
            <option key={`-${id}`} value={`-${id}`}>{t`${title}, décroissant`}</option>,
          ])}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={`${styles.box} ${styles.unfolded}`} tabIndex={0} aria-label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, title, numeric }) => (
                <SortHeader
                  key={id}
                  column={id}
                  sort={sort}
                  onSort={onSort}
                  highestFirst={numeric}
                  className={numeric ? styles.number : undefined}
                >
                  {title}
                </SortHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DataRow key={rowId(row)} row={row} columns={columns} place={undefined} measure={nothing} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const nothing = () => {};
