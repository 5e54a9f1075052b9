import { expect, test } from "vitest";
import type { ProjectStep, StageChangeDetails } from "@/api";
import { phaseStates } from "./phase-states";

const step = (part: Pick<ProjectStep, "from" | "to" | "happened"> & Partial<ProjectStep>): ProjectStep => ({
  skipped: [],
  ...part,
});
const states = (...way: Parameters<typeof phaseStates>) => phaseStates(...way).map(({ state }) => state);

test("what is behind, where it stands and what is to come", () => {
  const steps = [step({ from: "IDENTIFIED", to: "FEASIBILITY", happened: "2015-10" })];
  expect(states({ stage: "FEASIBILITY", steps })).toEqual(["done", "current", "ahead", "ahead", "ahead", "ahead"]);
  expect(phaseStates({ stage: "FEASIBILITY", steps })[1]?.since).toBe("2015-10");
});

test("phases left out stay visible, with the reason where one may read it", () => {
  const steps = [
    step({ from: "IDENTIFIED", to: "MEASURING", skipped: ["FEASIBILITY", "MODELLING"], happened: "2016" }),
  ];
  expect(states({ stage: "MEASURING", steps })).toEqual(["done", "skipped", "skipped", "current", "ahead", "ahead"]);
  const change = { ...steps[0], state: "MADE", reason: "Déjà modélisé" } as StageChangeDetails;
  const declined = { ...change, state: "DECLINED", reason: "Non" } as StageChangeDetails;
  expect(phaseStates({ stage: "MEASURING", steps }, [declined, change])[2]?.reason).toBe("Déjà modélisé");
});

test("a suspended project rests where it was", () => {
  expect(states({ stage: "SUSPENDED", suspendedFrom: "IDENTIFIED", steps: [] })[0]).toBe("paused");
});

test("after an exit, what was not reached never will be", () => {
  const steps = [
    step({ from: "IDENTIFIED", to: "FEASIBILITY", happened: "2015-10" }),
    step({ from: "FEASIBILITY", to: "EXITED", exitReason: "LEGISLATED", happened: "2015-12" }),
  ];
  expect(states({ stage: "EXITED", steps })).toEqual(["done", "done", "never", "never", "never", "never"]);
});
