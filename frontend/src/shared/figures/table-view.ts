import type { TerritoryFigure } from "@/api";
import { matches } from "@/shared/i18n/fold";
import * as tables from "@/shared/tables/table-view";
import { officialCodeOf } from "@/shared/territories/territory-types";

const columns = ["nom", "code", "valeur"] as const;
type Column = (typeof columns)[number];

export type Sort = tables.Sort<Column>;

/** What the address keeps of a table of figures. */
export type TableView = Omit<tables.TableView<Column>, "sans">;

export const defaultSort: Sort = "-valeur";

/** The part of an address's search that is about a table of figures. */
export function parseTableView(search: Record<string, unknown>): TableView {
  const { sans: _allColumnsStay, ...view } = tables.parseTableView(search, columns);
  return view;
}

/** A secret stands at its lower bound; what has no value comes last either way. */
const sortValue = ({ observation }: TerritoryFigure) => observation.value ?? observation.range?.lower;

const french = new Intl.Collator("fr");

function compare(a: TerritoryFigure, b: TerritoryFigure, sort: Sort): number {
  const sign = tables.isDescending(sort) ? -1 : 1;
  if (tables.columnOf(sort) === "valeur") {
    const left = sortValue(a);
    const right = sortValue(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * (left - right);
  }
  return tables.columnOf(sort) === "nom"
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
