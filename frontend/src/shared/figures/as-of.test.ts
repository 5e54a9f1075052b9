import { expect, test } from "vitest";
import { asOfQuery, parseAsOf } from "./as-of";
import { historyAddress, historySearch } from "./history-address";

test.each([
  [{ au: "2026-11-20" }, { au: "2026-11-20" }],
  [{ au: "2026-02-31" }, {}],
  [{ au: "hier" }, {}],
  [{ au: 2026 }, {}],
  [{}, {}],
])("the address %o reads as of %o", (search, view) => {
  expect(parseAsOf(search)).toEqual(view);
});

test("without a day, figures are read as they stand", () => {
  expect(asOfQuery({})).toEqual({});
  expect(asOfQuery({ au: "2026-11-20" })).toEqual({ asOf: "2026-11-20" });
});

test("a figure's address names its period, breakdown and series", () => {
  const period = { start: "2024-01-01", end: "2024-12-31" };
  expect(historySearch({ period })).toEqual({ periode: "2024-01-01/2024-12-31" });
  expect(historyAddress("BES-05", "DEP-30", { period, breakdown: { SEXE: "F" }, series: "ANCIENNE" })).toBe(
    "/chiffres/BES-05/DEP-30?periode=2024-01-01%2F2024-12-31&ventilation=SEXE%3DF&serie=ANCIENNE",
  );
});
