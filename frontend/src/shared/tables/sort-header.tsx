import type { ReactNode } from "react";
import styles from "./sort-header.module.css";
import { columnOf, isDescending, type Sort } from "./table-view";

type SortHeaderProps<C extends string> = {
  column: C;
  sort: Sort<C> | undefined;
  onSort: (sort: Sort<C>) => void;
  /** Values are read from the highest, words from the first letter. */
  highestFirst?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A column's title that sorts by it, then the other way round. */
export function SortHeader<C extends string>(props: SortHeaderProps<C>) {
  const { column, sort, highestFirst = false } = props;
  const active = sort !== undefined && columnOf(sort) === column;
  const descending = active && sort !== undefined && isDescending(sort);
  const next: Sort<C> = (active ? !descending : highestFirst) ? `-${column}` : column;

  return (
    <th
      scope="col"
      className={props.className}
      data-column={column}
      aria-sort={active ? (descending ? "descending" : "ascending") : undefined}
    >
      {/* Browsers do not repeat a button at the head of each printed page */}
      <span className="print-only" aria-hidden="true">
        {props.children}
      </span>
      <button type="button" className={`${styles.sort} no-print`} onClick={() => props.onSort(next)}>
        {props.children}
        <span aria-hidden="true" className={styles.arrow}>
          {active ? (descending ? "↓" : "↑") : "↕"}
        </span>
      </button>
    </th>
  );
}
