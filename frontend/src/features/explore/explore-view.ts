import type { ListObservationsData } from "@/api";
import { type AsOfView, asOfQuery, parseAsOf } from "@/shared/figures/as-of";

export const dimensions = ["territoires", "indicateurs", "periodes"] as const;
export type Dimension = (typeof dimensions)[number];

const pictures = ["courbes", "carte"] as const;
export type Picture = (typeof pictures)[number];

/** What the address keeps: which figures, and how they are laid out. Saved as a link, it is the whole of it. */
export type ExploreView = AsOfView & {
  indicateurs?: string;
  territoires?: string;
  /** All territories of a type, in place of some. */
  echelle?: "departements" | "regions";
  /** First and last year; without either, each indicator's latest period. */
  de?: number;
  a?: number;
  lignes?: Dimension;
  colonnes?: Dimension;
  vue?: Picture;
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export const listed = (codes: string | undefined): string[] => codes?.split(",").filter(Boolean) ?? [];

/** What is malformed is left out. */
export function parseExploreView(search: Record<string, unknown>): ExploreView {
  const codes = (name: "indicateurs" | "territoires") => {
    const text = search[name];
    return typeof text === "string" && /^[A-Z0-9,-]{2,300}$/.test(text) ? { [name]: text } : {};
  };
  const year = (name: "de" | "a") => {
    const number = Number(search[name]);
    return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? { [name]: number } : {};
  };
  const among = <T extends string>(name: string, known: readonly T[]) => {
    const value = search[name];
    return known.includes(value as T) ? { [name]: value as T } : {};
  };
  return {
    ...codes("indicateurs"),
    ...codes("territoires"),
    ...among("echelle", ["departements", "regions"] as const),
    ...year("de"),
    ...year("a"),
    ...among("lignes", dimensions),
    ...among("colonnes", dimensions),
    ...among("vue", pictures),
    ...parseAsOf(search),
  };
}

/** One picks at least an indicator, and territories: the rest has a meaning of its own. */
export const isComplete = ({ indicateurs, territoires, echelle }: ExploreView) =>
  Boolean(indicateurs && (territoires || echelle));

/** What the API is asked for. */
export function selectionOf(view: ExploreView): NonNullable<ListObservationsData["query"]> {
  return {
    indicators: view.indicateurs ?? "",
    series: "*",
    ...(view.echelle
      ? { territoryType: view.echelle === "regions" ? ("REGION" as const) : ("DEPARTMENT" as const) }
      : { territories: view.territoires ?? "" }),
    ...(view.de || view.a
      ? { ...(view.de && { since: `${view.de}-01-01` }), ...(view.a && { until: `${view.a}-12-31` }) }
      : { latest: true }),
    ...asOfQuery(view),
  };
}

/** Rows and columns as chosen; never the same twice. By default territories down, and across whatever varies. */
export function layoutOf(view: ExploreView): { rows: Dimension; columns: Dimension } {
  const rows = view.lignes ?? "territoires";
  const wanted = view.colonnes ?? (view.de || view.a ? "periodes" : "indicateurs");
  const columns = wanted === rows ? dimensions.find((one) => one !== rows) : wanted;
  return { rows, columns: columns ?? "indicateurs" };
}
