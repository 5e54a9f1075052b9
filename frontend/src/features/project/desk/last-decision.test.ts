import { expect, test } from "vitest";
import type { StageChangeDetails } from "@/api";
import { lastUnmade } from "./last-decision";

const change = (id: string, state: StageChangeDetails["state"], decidedAt?: string): StageChangeDetails => ({
  id,
  from: "IDENTIFIED",
  to: "FEASIBILITY",
  skipped: [],
  happened: "2015-09",
  state,
  proposedBy: { account: "claire@example.org", name: "Claire Morel" },
  proposedAt: "2026-11-20T09:00:00Z",
  ...(decidedAt && { decidedAt }),
});

test("a step that was refused or taken back is told until another is made", () => {
  const declined = change("1", "DECLINED", "2026-11-21T09:00:00Z");
  const withdrawn = change("2", "WITHDRAWN", "2026-11-22T09:00:00Z");
  expect(lastUnmade([declined])).toBe(declined);
  expect(lastUnmade([declined, withdrawn])).toBe(withdrawn);
  expect(lastUnmade([declined, change("3", "PROPOSED")])).toBe(declined);
  expect(lastUnmade([declined, change("4", "MADE", "2026-11-23T09:00:00Z")])).toBeUndefined();
  expect(lastUnmade([])).toBeUndefined();
});
