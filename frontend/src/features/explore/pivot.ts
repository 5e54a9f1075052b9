import type { QuotedFigure } from "@/api";
import { periodKey } from "@/shared/figures/periods";
import type { Dimension } from "./explore-view";

/** One value of a dimension, with a figure that shows what it is. */
export type Heading = { key: string; figure: QuotedFigure };

type PivotRow = { heading: Heading; cells: (QuotedFigure | undefined)[] };

/** Columns across; rows down, in groups by the third dimension where that varies. */
export type Pivot = { columns: Heading[]; groups: { heading: Heading | undefined; rows: PivotRow[] }[] };

/** An indicator in one of its series is measured in one way: that is what a heading of indicators names. */
export const measureKey = ({ indicator, series }: QuotedFigure) => `${indicator.code} ${series}`;

type KeyOf = Record<Dimension, (figure: QuotedFigure) => string>;

const yearOf = ({ period }: QuotedFigure) => period.end.slice(0, 4);

/** A column for each year, as long as nothing was measured twice in one; else for each period. */
function keysOf(figures: QuotedFigure[]): KeyOf {
  const measured = (periodOf: (figure: QuotedFigure) => string) =>
    new Set(figures.map((figure) => [measureKey(figure), figure.territory.code, periodOf(figure)].join("|"))).size;
  const exact = ({ period }: QuotedFigure) => periodKey(period);
  return {
    territoires: ({ territory }) => territory.code,
    indicateurs: measureKey,
    periodes: measured(yearOf) === measured(exact) ? yearOf : exact,
  };
}

/**
 * Lays figures out. `orders` tells which codes come first, as they were picked; periods come in time. Of several
 * definitions that measured the same, the last one counts. Without `periodsApart`, each indicator has one period only.
 */
export function pivotOf(
  figures: QuotedFigure[],
  layout: { rows: Dimension; columns: Dimension },
  orders: { territoires: string[]; indicateurs: string[] },
  periodsApart: boolean,
): Pivot {
  const third = (["indicateurs", "territoires", "periodes"] as const).find(
    (one) => one !== layout.rows && one !== layout.columns && (one !== "periodes" || periodsApart),
  );
  const keyOf = keysOf(figures);
  const groupKey = (figure: QuotedFigure) => (third ? keyOf[third](figure) : "");
  const cells = new Map<string, QuotedFigure>();
  const cellKey = (group: string, row: string, column: string) => [group, row, column].join("|");
  for (const figure of figures) {
    const key = cellKey(groupKey(figure), keyOf[layout.rows](figure), keyOf[layout.columns](figure));
    const other = cells.get(key);
    if (!other || other.observation.definitionVersion < figure.observation.definitionVersion) {
      cells.set(key, figure);
    }
  }
  const rows = headings(figures, layout.rows, keyOf, orders);
  const columns = headings(figures, layout.columns, keyOf, orders);
  const groups = third ? headings(figures, third, keyOf, orders) : [undefined];
  return {
    columns,
    groups: groups.map((group) => ({
      heading: groups.length > 1 ? group : undefined,
      rows: rows
        .map((heading) => ({
          heading,
          cells: columns.map((column) => cells.get(cellKey(group?.key ?? "", heading.key, column.key))),
        }))
        .filter((row) => row.cells.some(Boolean)),
    })),
  };
}

function headings(
  figures: QuotedFigure[],
  dimension: Dimension,
  keyOf: KeyOf,
  orders: { territoires: string[]; indicateurs: string[] },
): Heading[] {
  const found = new Map(figures.map((figure) => [keyOf[dimension](figure), figure]));
  const all = [...found].map(([key, figure]) => ({ key, figure }));
  if (dimension === "periodes") {
    return all.toSorted((a, b) => a.figure.period.end.localeCompare(b.figure.period.end) || a.key.localeCompare(b.key));
  }
  const place = ({ figure }: Heading) =>
    dimension === "territoires"
      ? orders.territoires.indexOf(figure.territory.code)
      : orders.indicateurs.indexOf(figure.indicator.code);
  return all.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      a.figure.territory.name.localeCompare(b.figure.territory.name, "fr") ||
      a.key.localeCompare(b.key),
  );
}
