import { useLingui } from "@lingui/react/macro";
import { formatsOf } from "@/shared/i18n/language";
import type { Column } from "./column";
import styles from "./data-table.module.css";
import { SelectBox } from "./select-box";

type DataRowProps<R> = {
  row: R;
  columns: Column<R>[];
  /** Among all rows, where only some are drawn. */
  place: number | undefined;
  measure: (element: HTMLElement | null) => void;
  selected?: boolean;
  onSelect?: (selected: boolean) => void;
};

/** A row, and on a phone a block: each cell then says its column. */
export function DataRow<R>({ row, columns, place, measure, selected, onSelect }: DataRowProps<R>) {
  const { t, i18n } = useLingui();
  const [first] = columns;
  const name = String(first?.value(row) ?? "");

  function contentOf(column: Column<R>) {
    if (column.show) {
      return column.show(row);
    }
    const value = column.value(row);
    return typeof value === "number" ? value.toLocaleString(formatsOf(i18n.locale)) : value;
  }

  return (
    <tr
      ref={measure}
      data-index={place}
      data-selected={selected || undefined}
      aria-rowindex={place === undefined ? undefined : place + 2}
    >
      {onSelect && (
        <td className={styles.check}>
          <SelectBox label={t`Sélectionner ${name}`} checked={selected ?? false} onChange={onSelect} />
        </td>
      )}
      {columns.map((column) => {
        const content = contentOf(column) ?? <span className="muted">–</span>;
        const className = column.numeric ? styles.number : undefined;
        return column === first ? (
          <th key={column.id} scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={column.id} className={className} data-title={column.title}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
