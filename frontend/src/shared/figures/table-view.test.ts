import { expect, test } from "vitest";
import type { TerritoryFigure } from "@/api";
import { observation } from "@/test/given";
import { parseTableView, rowsInView } from "./table-view";

const figures: TerritoryFigure[] = [
  row("DEP-07", "Ardèche", observation({ status: "NORMAL", value: 5 })),
  row("DEP-976", "Mayotte", observation({ status: "MISSING" })),
  row(
    "DEP-30",
    "Gard",
    observation({
      status: "SECRET",
      range: { lower: 7, upper: 9, kind: "BOUNDS" },
    }),
  ),
];

function row(code: string, name: string, one: TerritoryFigure["observation"]) {
  return {
    territory: { code, name, type: "DEPARTMENT" as const },
    observation: one,
  };
}

const names = (view: Parameters<typeof rowsInView>[1]) =>
  rowsInView(figures, view).map(({ territory }) => territory.name);

test("what has no value comes last, whichever way values are sorted", () => {
  expect(names({ tri: "-valeur" })).toEqual(["Gard", "Ardèche", "Mayotte"]);
  expect(names({ tri: "valeur" })).toEqual(["Ardèche", "Gard", "Mayotte"]);
});

test("a filter folds accents and also finds codes", () => {
  expect(names({ filtre: "ardeche" })).toEqual(["Ardèche"]);
  expect(names({ filtre: "976" })).toEqual(["Mayotte"]);
});

test("a malformed address falls back on the default", () => {
  expect(parseTableView({ tri: "drop table", filtre: {} })).toEqual({});
});
