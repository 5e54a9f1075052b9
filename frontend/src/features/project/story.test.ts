import { expect, test } from "vitest";
import type { EvidenceDetails, ModelVersionSummary, ProjectStep, Publication } from "@/api";
import { storyOf } from "./story";

const step = (to: ProjectStep["to"], happened: string): ProjectStep => ({
  from: "IDENTIFIED",
  to,
  skipped: [],
  happened,
});
const publication = (revision: number, publishedAt: string): Publication => ({ revision, publishedAt, reason: "…" });
const version = (number: number, publishedAt?: string): ModelVersionSummary => ({
  number,
  title: "…",
  state: publishedAt ? "PUBLISHED" : "DRAFT",
  coreElements: 3,
  adaptableElements: 0,
  illustrative: false,
  ...(publishedAt && { publishedAt }),
});
const evidence = (state: EvidenceDetails["state"], confirmedAt?: string) =>
  ({ id: state, level: 2, state, ...(confirmedAt && { confirmedAt }) }) as EvidenceDetails;
const kinds = (...story: Parameters<typeof storyOf>) => storyOf(...story).map(({ kind }) => kind);

test("what Essaim saw stands among the steps by its day, whatever order it comes in", () => {
  const sheet = { entry: "2015-07", steps: [step("FEASIBILITY", "2016"), step("EXITED", "2018-MID")] };
  const publications = [publication(2, "2018-12-31T23:30:00Z"), publication(1, "2017-03-02T09:00:00Z")];
  const told = {
    publications,
    versions: [version(2), version(1, "2017-03-01T09:00:00Z")],
    evidence: [evidence("ENTERED"), evidence("CONFIRMED", "2019-02-01T09:00:00Z")],
  };
  expect(kinds(sheet, told)).toEqual(["ENTRY", "STEP", "MODEL", "PUBLICATION", "STEP", "PUBLICATION", "EVIDENCE"]);
  expect(storyOf(sheet, { publications }).at(-1)).toMatchObject({ date: "2019-01-01", publication: { revision: 2 } });
});

test("steps keep their order where their dates do not tell it", () => {
  const sheet = { entry: "2015", steps: [step("FEASIBILITY", "2015"), step("MODELLING", "2015-01")] };
  expect(storyOf(sheet, { publications: [] })).toMatchObject([
    { kind: "ENTRY" },
    { step: { to: "FEASIBILITY" } },
    { step: { to: "MODELLING" } },
  ]);
});

test("what was published and seen on one day is told in the order of its hours", () => {
  const told = {
    publications: [publication(1, "2026-11-20T15:00:00Z")],
    versions: [version(1, "2026-11-20T16:00:00Z")],
    evidence: [evidence("CONFIRMED", "2026-11-20T09:00:00Z")],
  };
  expect(kinds({ steps: [] }, told)).toEqual(["EVIDENCE", "PUBLICATION", "MODEL"]);
});

test("a project of which nothing is known has no story yet", () => {
  expect(storyOf({ steps: [] }, { publications: [], versions: [version(1)] })).toEqual([]);
});
