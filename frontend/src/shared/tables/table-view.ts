/** A column, or a column from its end: `-valeur`. */
export type Sort<C extends string = string> = C | `-${C}`;

/** What the address keeps of a table: its order, its filter and the columns put away. */
export type TableView<C extends string = string> = { tri?: Sort<C>; filtre?: string; sans?: string };

export const columnOf = <C extends string>(sort: Sort<C>) => sort.replace("-", "") as C;

export const isDescending = (sort: Sort) => sort.startsWith("-");

/** The part of an address's search that is about a table with these columns; what is malformed is left out. */
export function parseTableView<C extends string>(search: Record<string, unknown>, columns: readonly C[]): TableView<C> {
  const { tri, filtre, sans } = search;
  const isSort = (text: string): text is Sort<C> => columns.includes(columnOf(text as Sort<C>));
  const away = typeof sans === "string" ? columns.filter((column) => sans.split(",").includes(column)) : [];
  return {
    ...(typeof tri === "string" && isSort(tri) ? { tri } : {}),
    // Digits in an address arrive as a number
    ...(["string", "number"].includes(typeof filtre) && filtre !== "" ? { filtre: String(filtre) } : {}),
    ...(away.length > 0 ? { sans: away.join(",") } : {}),
  };
}
