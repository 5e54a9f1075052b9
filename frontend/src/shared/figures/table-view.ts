import type { TerritoryFigure } from "@/api";
import { matches } from "@/shared/i18n/fold";
import { officialCodeOf } from "@/shared/territories/territory-types";

const columns = ["nom", "code", "valeur"] as const;
export type Column = (typeof columns)[number];

/** A column, or a column from its end: `-valeur`. */
export type Sort = Column | `-${Column}`;

/** What the address keeps of a table. */
export type TableView = { tri?: Sort; filtre?: string };

export const defaultSort: Sort = "-valeur";

const sorts: string[] = columns.flatMap((column) => [column, `-${column}`]);

/** The part of an address's search that is about a table; what is malformed is left out. */
export function parseTableView(search: Record<string, unknown>): TableView {
  const { tri, filtre } = search;
  return {
    ...(typeof tri === "string" && sorts.includes(tri) ? { tri: tri as Sort } : {}),
    ...(typeof filtre === "string" && filtre ? { filtre } : {}),
  };
}

export const columnOf = (sort: Sort) => sort.replace("-", "") as Column;

export const isDescending = (sort: Sort) => sort.startsWith("-");

/** A secret stands at its lower bound; what has no value comes last either way. */
const sortValue = ({ observation }: TerritoryFigure) => observation.value ?? observation.range?.lower;

const french = new Intl.Collator("fr");

function compare(a: TerritoryFigure, b: TerritoryFigure, sort: Sort): number {
  const sign = isDescending(sort) ? -1 : 1;
  if (columnOf(sort) === "valeur") {
    const left = sortValue(a);
    const right = sortValue(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * (left - right);
  }
  return columnOf(sort) === "nom"
    ? sign * french.compare(a.territory.name, b.territory.name)
    : sign * (a.territory.code < b.territory.code ? -1 : 1);
}

export function rowsInView(
  figures: TerritoryFigure[],
  { tri = defaultSort, filtre = "" }: TableView,
): TerritoryFigure[] {
  return figures
    .filter(({ territory }) => matches(`${territory.name} ${officialCodeOf(territory.code)}`, filtre))
    .toSorted((a, b) => compare(a, b, tri) || french.compare(a.territory.name, b.territory.name));
}
