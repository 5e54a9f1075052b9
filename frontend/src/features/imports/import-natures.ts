import type { DataImportDetails } from "@/api";
import { countOfKind, countsOf } from "./import-counts";
import { allNatures, type ImportView, type Nature, natures } from "./import-view";

/** What one looks at first: what changes a figure, else what adds one. */
export function natureOf({ nature }: ImportView, file: Pick<DataImportDetails, "effects">): Nature {
  const { own } = countsOf(file);
  return nature ?? allNatures.find((one) => countOfKind(own, natures[one]) > 0) ?? "nouveaux";
}

/** Once recorded, what was left unchanged is no longer listed. */
export const naturesOf = ({ state }: Pick<DataImportDetails, "state">) =>
  allNatures.filter((nature) => state === "PREVIEW" || nature !== "inchanges");
