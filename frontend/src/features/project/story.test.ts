import { expect, test } from "vitest";
import type { ProjectStep, Publication } from "@/api";
import { storyOf } from "./story";

const step = (to: ProjectStep["to"], happened: string): ProjectStep => ({
  from: "IDENTIFIED",
  to,
  skipped: [],
  happened,
});
const publication = (revision: number, publishedAt: string): Publication => ({ revision, publishedAt, reason: "…" });
const told = (...story: Parameters<typeof storyOf>) =>
  storyOf(...story).map((event) =>
    event.kind === "STEP" ? event.step.to : event.kind === "PUBLICATION" ? event.publication.revision : "entry",
  );

test("publications stand among the steps by their day, whatever order they come in", () => {
  const sheet = { entry: "2015-07", steps: [step("FEASIBILITY", "2016"), step("EXITED", "2018-MID")] };
  const publications = [publication(2, "2018-12-31T23:30:00Z"), publication(1, "2017-03-02T09:00:00Z")];
  expect(told(sheet, publications)).toEqual(["entry", "FEASIBILITY", 1, "EXITED", 2]);
  expect(storyOf(sheet, publications).at(-1)?.date).toBe("2019-01-01");
});

test("steps keep their order where their dates do not tell it", () => {
  const sheet = { entry: "2015", steps: [step("FEASIBILITY", "2015"), step("MODELLING", "2015-01")] };
  expect(told(sheet, [])).toEqual(["entry", "FEASIBILITY", "MODELLING"]);
});

test("a project of which nothing is known has no story yet", () => {
  expect(told({ steps: [] }, [])).toEqual([]);
});
