import type { FundedLine, FundingTotals } from "@/api";

/** The lines that make up a total, by their ids. */
export function linesBehind({ entries }: Pick<FundingTotals, "entries">): (ids: string[]) => FundedLine[] {
  const known = new Map(entries.map((line) => [line.id, line]));
  return (ids) => ids.flatMap((id) => known.get(id) ?? []);
}
