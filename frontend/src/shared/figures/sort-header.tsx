import type { ReactNode } from "react";
import styles from "./figure-table.module.css";
import { type Column, columnOf, isDescending, type Sort } from "./table-view";

/** A column's title that sorts by it, then the other way round. */
export function SortHeader(props: { column: Column; sort: Sort; onSort: (sort: Sort) => void; children: ReactNode }) {
  const { column, sort } = props;
  const active = columnOf(sort) === column;
  const descending = active && isDescending(sort);
  // Values are read from the highest, words from the first letter
  const first: Sort = column === "valeur" ? "-valeur" : column;
  const other: Sort = descending ? column : `-${column}`;

  return (
    <th scope="col" data-column={column} aria-sort={active ? (descending ? "descending" : "ascending") : undefined}>
      {/* Browsers do not repeat a button at the head of each printed page */}
      <span className="print-only" aria-hidden="true">
        {props.children}
      </span>
      <button type="button" className={`${styles.sort} no-print`} onClick={() => props.onSort(active ? other : first)}>
        {props.children}
        <span aria-hidden="true" className={styles.arrow}>
          {active ? (descending ? "↓" : "↑") : "↕"}
        </span>
      </button>
    </th>
  );
}
