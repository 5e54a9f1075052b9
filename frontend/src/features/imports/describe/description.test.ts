import { expect, test } from "vitest";
import type { TableBeginning } from "@/api";
import { descriptionOf, guess, letters, mappingOf, signsIn, withRole } from "./description";

const table: TableBeginning = {
  name: "",
  rows: [
    { number: 1, cells: ["Suivi de l’association"] },
    { number: 3, cells: ["Département", "Année", "Part", "Femmes"] },
    { number: 4, cells: ["30 Gard", "2024", "12,5", "n.d."] },
    { number: 5, cells: ["2A Corse-du-Sud", "2024", "1 204", "s"] },
  ],
};

test("headings, territory and year are guessed", () => {
  expect(guess(table)).toEqual({
    sheet: "",
    headerRow: 3,
    columns: {
      A: { role: "zone", form: "OFFICIAL_AND_NAME", type: "DEPARTMENT" },
      B: { role: "time", form: "YEAR" },
    },
    period: "",
    decimalComma: true,
    signs: {},
  });
});

test("signs are what is no number in columns of figures", () => {
  const described = withRole(withRole(guess(table), "C", "value"), "D", "value");

  expect(signsIn(table, described)).toEqual(["n.d.", "s"]);
});

test("a description is sent with its headings, and comes back as it was", () => {
  const described = withRole(withRole(guess(table), "B", ""), "C", "value");
  const period = { ...described, period: "2024", signs: { "n.d.": "MISSING" as const } };
  const mapping = mappingOf(period, table);

  expect(mapping).toMatchObject({
    firstRow: 4,
    zone: { column: { at: "A", heading: "Département" } },
    time: { fixed: "2024-01-01/2024-12-31" },
    values: [{ column: { at: "C", heading: "Part" } }],
  });
  expect(descriptionOf({ name: "", source: {} as never, mapping })).toEqual(period);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, name) => {
  expect(letters(column)).toBe(name);
});
