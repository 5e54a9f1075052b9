import type { ReactNode } from "react";

/** A column of a data table: what it holds, and how that is shown where words are not enough. */
export type Column<R, C extends string = string> = {
  id: C;
  title: string;
  /** What is sorted, filtered and downloaded. */
  value: (row: R) => string | number | undefined;
  show?: (row: R) => ReactNode;
  /** Set to the right, highest first. */
  numeric?: boolean;
  /** May be put away. */
  hideable?: boolean;
};
