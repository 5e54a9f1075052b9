import type { ListObservationsData } from "@/api";
import { asOfQuery } from "@/shared/figures/as-of";
import { type Dimension, dimensions, type ExploreView } from "./explore-view";

export const listed = (codes: string | undefined): string[] => codes?.split(",").filter(Boolean) ?? [];

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
