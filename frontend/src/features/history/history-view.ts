import type { FigureHistory, Revision } from "@/api";

/** What the address of a figure says after its indicator and its territory. */
export type HistoryView = { periode: string; ventilation?: string; serie?: string; revision?: number };

/** What is malformed is left out; without a period there is no figure. */
export function parseHistoryView(search: Record<string, unknown>): HistoryView {
  const text = (name: "ventilation" | "serie") =>
    typeof search[name] === "string" && search[name] !== "" ? { [name]: search[name] } : {};
  const { periode, revision } = search;
  return {
    periode: typeof periode === "string" ? periode : "",
    ...text("ventilation"),
    ...text("serie"),
    ...(typeof revision === "number" && Number.isInteger(revision) && revision > 0 ? { revision } : {}),
  };
}

/** As the API takes it. */
export const historyQuery = ({ periode, ventilation, serie }: HistoryView) => ({
  period: periode,
  ...(ventilation && { breakdown: ventilation }),
  ...(serie && { series: serie }),
});

/** The revision asked for, else the one that stands, else the last one that did. */
export function revisionShown({ revisions }: FigureHistory, { revision }: HistoryView): Revision | undefined {
  return revision === undefined
    ? (revisions.find(({ supersededAt }) => supersededAt === undefined) ?? revisions[0])
    : revisions.find(({ observation }) => observation.revision === revision);
}
