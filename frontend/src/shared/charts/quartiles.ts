import { quantileSorted } from "d3-array";
import type { Reading } from "./reading";

export type Quartiles = { first: number; median: number; third: number };

/** By linear interpolation (Hyndman and Fan's type 7, as R and Excel do); none below four values. */
export function quartilesOf(values: number[]): Quartiles | undefined {
  if (values.length < 4) {
    return undefined;
  }
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => quantileSorted(sorted, share) ?? Number.NaN;
  return { first: at(0.25), median: at(0.5), third: at(0.75) };
}

export type Quarter = "lowest" | "low" | "high" | "highest" | "unsure";

/** The quarter a figure stands in; unsure when its range goes over more than one. */
export function quarterOf({ value, range }: Reading, quartiles: Quartiles): Quarter | undefined {
  const lower = quarter(range?.lower ?? value, quartiles);
  return lower === quarter(range?.upper ?? value, quartiles) ? lower : "unsure";
}

function quarter(value: number | undefined, { first, median, third }: Quartiles): Quarter | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (value < median) {
    return value < first ? "lowest" : "low";
  }
  return value < third ? "high" : "highest";
}
