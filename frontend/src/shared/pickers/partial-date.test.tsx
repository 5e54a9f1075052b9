import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { activate } from "@/shared/i18n/language";
import { comparePartialDates, isPartialDate, partialDateInWords, partialDateOf, partsOf } from "./partial-date";

test("no more is kept than is known", () => {
  expect(partialDateOf({ year: "2024", month: "", day: "" })).toBe("2024");
  expect(partialDateOf({ year: "2024", month: "3", day: "" })).toBe("2024-03");
  expect(partialDateOf({ year: "2024", month: "3", day: "5" })).toBe("2024-03-05");
  expect(partialDateOf({ year: "", month: "", day: "" })).toBeUndefined();
});

test("what is being typed comes back as it was typed", () => {
  for (const parts of [
    { year: "20", month: "3", day: "" },
    { year: "", month: "3", day: "" },
    { year: "2024", month: "", day: "5" },
    { year: "20", month: "MID", day: "" },
    { year: "2018", month: "H1", day: "5" },
  ]) {
    expect(partsOf(partialDateOf(parts))).toEqual(parts);
  }
});

test("a date that does not exist is none", () => {
  expect(["2024", "2024-12", "2024-02-29", "2018-H1", "2018-MID", "2018-H2"].every(isPartialDate)).toBe(true);
  expect(["20", "2024-13", "2023-02-29", "2024--05", "-03", "2018-H3", "2018-MID-05", "H1"].some(isPartialDate)).toBe(
    false,
  );
});

test("words say no more than the value", () => {
  expect(
    ["2024", "2024-03", "2024-03-15", "2018-MID", "2018-H1", "2018-H2"].map((value) => partialDateInWords(i18n, value)),
  ).toEqual(["2024", "mars 2024", "15 mars 2024", "mi 2018", "1er semestre 2018", "2e semestre 2018"]);
  expect(partialDateInWords(i18n, "2015-07", "short")).toBe("juil. 2015");
});

test("halves of a year have their words in English", async () => {
  await activate("en");
  expect(["2018-MID", "2018-H1", "2018-H2"].map((value) => partialDateInWords(i18n, value))).toEqual([
    "mid-2018",
    "first half of 2018",
    "second half of 2018",
  ]);
});

test("dates sort by the first day they may be, then the more precise first", () => {
  const sorted = ["2015-01-01", "2015-01", "2015-H1", "2015", "2015-MID", "2015-06-30", "2015-H2", "2015-12", "2016"];
  expect(sorted.toReversed().toSorted(comparePartialDates)).toEqual(sorted);
});
