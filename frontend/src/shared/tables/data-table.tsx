import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef } from "react";
import type { Column } from "./column";
import { csv, download } from "./csv";
import { DataRow } from "./data-row";
import styles from "./data-table.module.css";
import { SelectBox } from "./select-box";
import { SortHeader } from "./sort-header";
import { TableTools } from "./table-tools";
import type { TableView } from "./table-view";
import { useDataTable } from "./use-data-table";
import { useWindow } from "./use-window";

export type DataTableProps<R, C extends string> = {
  rows: R[];
  /** The first names its row. Keep it the same from one rendering to the next. */
  columns: Column<R, C>[];
  rowId: (row: R) => string;
  caption: string;
  view: TableView<C>;
  onView: (view: TableView<C>) => void;
  /** Of the downloaded file, without `.csv`. */
  fileName: string;
  /** What to do when there is nothing at all. */
  empty: ReactNode;
  /** What can be done with the rows selected; without it, rows are not selected. */
  actions?: (selected: R[]) => ReactNode;
};

/** The one table of lists: sorted, filtered, downloaded and printed as it is seen, with its state in the address. */
export function DataTable<R, C extends string>(props: DataTableProps<R, C>) {
  const { rows, columns, caption, view, onView } = props;
  const { t } = useLingui();
  const table = useDataTable(props);
  const shown = table.getRowModel().rows;
  const visible = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  const box = useRef<HTMLElement>(null);
  const part = useWindow(box, shown.length);
  const selected = table.getSelectedRowModel().rows.map(({ original }) => original);
  const span = visible.length + (props.actions ? 1 : 0);

  if (rows.length === 0) {
    return props.empty;
  }

  const downloadShown = () =>
    download(
      `${props.fileName}.csv`,
      csv([
        visible.map(({ title }) => title),
        ...shown.map(({ original }) => visible.map(({ value }) => value(original))),
      ]),
    );

  return (
    <div className={styles.whole}>
      <TableTools
        columns={columns}
        view={view}
        onView={onView}
        shown={shown.length}
        total={rows.length}
        onDownload={downloadShown}
      />
      {props.actions && selected.length > 0 && <div className={styles.selection}>{props.actions(selected)}</div>}
      {shown.length === 0 ? (
        <div className={styles.none}>
          <p>
            <Trans>Rien ne correspond à « {view.filtre} ». Essayez le début d’un mot, ou un seul mot.</Trans>
          </p>
          <button type="button" className="button quiet" onClick={() => onView({ ...view, filtre: "" })}>
            <Trans>Effacer le filtre</Trans>
          </button>
        </div>
      ) : (
        <section
          ref={box}
          className={styles.box}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
          tabIndex={0}
          aria-label={caption}
        >
          <table className={styles.table} aria-rowcount={part.partial ? shown.length + 1 : undefined}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {props.actions && (
                  <th scope="col" className={styles.check}>
                    <SelectBox
                      label={t`Tout sélectionner`}
                      checked={table.getIsAllRowsSelected()}
                      some={selected.length > 0}
                      onChange={(all) => table.toggleAllRowsSelected(all)}
                    />
                  </th>
                )}
                {visible.map(({ id, title, numeric }) => (
                  <SortHeader
                    key={id}
                    column={id}
                    sort={view.tri}
                    onSort={(tri) => onView({ ...view, tri })}
                    highestFirst={numeric}
                    className={numeric ? styles.number : undefined}
                  >
                    {title}
                  </SortHeader>
                ))}
              </tr>
            </thead>
            <Gap height={part.above} span={span} />
            <tbody>
              {part.places.map((place) => {
                const row = shown[place];
                return (
                  row && (
                    <DataRow
                      key={row.id}
                      row={row.original}
                      columns={visible}
                      place={part.partial ? place : undefined}
                      measure={part.measure}
                      {...(props.actions && {
                        selected: row.getIsSelected(),
                        onSelect: (yes: boolean) => row.toggleSelected(yes),
                      })}
                    />
                  )
                );
              })}
            </tbody>
            <Gap height={part.below} span={span} />
          </table>
        </section>
      )}
    </div>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    height > 0 && (
      <tbody aria-hidden="true" className={styles.gap}>
        <tr>
          <td colSpan={span} style={{ height }} />
        </tr>
      </tbody>
    )
  );
}
