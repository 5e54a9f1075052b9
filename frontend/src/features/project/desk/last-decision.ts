import type { StageChangeDetails } from "@/api";

/** The step that came to nothing, where nothing else was decided since. */
export function lastUnmade(changes: StageChangeDetails[]): StageChangeDetails | undefined {
  const [last] = changes
    .filter(({ state }) => state !== "PROPOSED")
    .toSorted((a, b) => Date.parse(b.decidedAt ?? b.proposedAt) - Date.parse(a.decidedAt ?? a.proposedAt));
  return last?.state === "MADE" ? undefined : last;
}
