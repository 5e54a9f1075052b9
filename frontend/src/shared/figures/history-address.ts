import type { Period, Slice } from "@/api";
import { breakdownKey } from "./breakdowns";
import { periodKey } from "./periods";

/** Which figure of an indicator and a territory: permanent, whatever is recorded later. */
export type FigureSlice = { period: Period } & Partial<Pick<Slice, "breakdown" | "series">>;

/** What the address of a figure's history says after its indicator and its territory. */
export function historySearch({ period, breakdown = {}, series = "" }: FigureSlice) {
  const ventilation = breakdownKey(breakdown);
  return {
    periode: periodKey(period),
    ...(ventilation && { ventilation }),
    ...(series && { serie: series }),
  };
}

/** The same as one address, where a hundred of the router's links would be slow. */
export const historyAddress = (indicator: string, territory: string, slice: FigureSlice) =>
  `/chiffres/${indicator}/${territory}?${new URLSearchParams(historySearch(slice))}`;
