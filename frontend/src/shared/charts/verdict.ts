import type { Reading } from "./reading";

export type Verdict = "above" | "below" | "inconclusive";

/**
 * What a range allows one to say beside a reference; nothing without a range. A range that
 * touches the reference does not tell them apart.
 */
export function verdictOf({ range }: Reading, reference: number): Verdict | undefined {
  if (!range) {
    return undefined;
  }
  if (range.lower > reference) {
    return "above";
  }
  return range.upper < reference ? "below" : "inconclusive";
}
