import { expect, test } from "vitest";
import type { QuotedFigure } from "@/api";
import { pivotOf } from "./pivot";

const orders = { territoires: ["DEP-76", "DEP-30"], indicateurs: ["PUB-05", "BES-01"] };

function figure(indicator: string, territory: string, day: string, value: number, version = 1): QuotedFigure {
  return {
    indicator: { code: indicator, name: indicator, unit: "COUNT" },
    territory: { code: territory, type: "DEPARTMENT", name: territory },
    period: { start: day, end: day },
    breakdown: {},
    series: "",
    observation: { status: "NORMAL", value, definitionVersion: version, revision: 1, sourceId: "s" },
    source: { id: "s", label: "", publisher: "", licence: "", cogVintage: 2026 },
    recordedAt: "2026-11-20T09:00:00Z",
  };
}

const valuesOf = (pivot: ReturnType<typeof pivotOf>) =>
  pivot.groups.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.observation.value)));

test("territories go down and indicators across, in the order they were picked", () => {
  const pivot = pivotOf(
    [figure("BES-01", "DEP-30", "2024-12-31", 392), figure("PUB-05", "DEP-76", "2019-12-31", 54)],
    { rows: "territoires", columns: "indicateurs" },
    orders,
    false,
  );

  expect(pivot.columns.map(({ key }) => key.trim())).toEqual(["PUB-05", "BES-01"]);
  expect(valuesOf(pivot)).toEqual([
    [
      [54, undefined],
      [undefined, 392],
    ],
  ]);
});

test("what varies beside makes groups, and a row without any figure is left out of its group", () => {
  const pivot = pivotOf(
    [
      figure("BES-01", "DEP-30", "2023-12-31", 1),
      figure("BES-01", "DEP-30", "2024-12-31", 2),
      figure("PUB-05", "DEP-76", "2024-01-01", 3),
    ],
    { rows: "territoires", columns: "periodes" },
    orders,
    true,
  );

  expect(pivot.columns.map(({ key }) => key)).toEqual(["2023", "2024"]);
  expect(pivot.groups.map(({ heading }) => heading?.key.trim())).toEqual(["PUB-05", "BES-01"]);
  expect(valuesOf(pivot)).toEqual([[[undefined, 3]], [[1, 2]]]);
});

test("two figures within a year have a column each", () => {
  const pivot = pivotOf(
    [figure("BES-01", "DEP-30", "2024-01-31", 1), figure("BES-01", "DEP-30", "2024-02-29", 2)],
    { rows: "territoires", columns: "periodes" },
    orders,
    true,
  );

  expect(pivot.columns.map(({ key }) => key)).toEqual(["2024-01-31/2024-01-31", "2024-02-29/2024-02-29"]);
});

test("of two definitions the last one counts, whichever comes first", () => {
  const old = figure("BES-01", "DEP-30", "2024-12-31", 1, 1);
  const current = figure("BES-01", "DEP-30", "2024-12-31", 2, 2);
  for (const figures of [
    [old, current],
    [current, old],
  ]) {
    const pivot = pivotOf(figures, { rows: "indicateurs", columns: "territoires" }, orders, false);
    expect(valuesOf(pivot)).toEqual([[[2]]]);
  }
});
