import { expect, test } from "vitest";
import { currentYear, parseTensionView, yearOf } from "./tension-view";

test("what the address says of the view is kept, and what is malformed is left out", () => {
  expect(parseTensionView({ annee: "2023", territoire: "DEP-2A", vue: "carte", tri: "-indice" })).toEqual({
    annee: 2023,
    territoire: "DEP-2A",
    vue: "carte",
    tri: "-indice",
  });
  expect(parseTensionView({ annee: "1789", territoire: "REG-76", vue: "nuage", tri: "rang" })).toEqual({});
});

test("without a year in the address it is the current one", () => {
  expect(yearOf({})).toBe(currentYear());
});
