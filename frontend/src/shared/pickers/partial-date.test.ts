import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { isPartialDate, partialDateInWords, partialDateOf, partsOf } from "./partial-date";

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
  ]) {
    expect(partsOf(partialDateOf(parts))).toEqual(parts);
  }
});

test("a date that does not exist is none", () => {
  expect(["2024", "2024-12", "2024-02-29"].every(isPartialDate)).toBe(true);
  expect(["20", "2024-13", "2023-02-29", "2024--05", "-03"].some(isPartialDate)).toBe(false);
});

test("words say no more than the value", () => {
  expect(["2024", "2024-03", "2024-03-15"].map((value) => partialDateInWords(i18n, value))).toEqual([
    "2024",
    "mars 2024",
    "15 mars 2024",
  ]);
});
