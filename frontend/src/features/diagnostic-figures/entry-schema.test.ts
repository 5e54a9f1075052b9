import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import type { FigureEntry } from "@/api";
import { type EntryValues, entryDraft, entryProblems, entrySchema, entryValues } from "./entry-schema";

const today = "2026-11-29";

const share: EntryValues = {
  ...entryValues(undefined),
  periodStart: "2023-01-01",
  periodEnd: "2023-12-31",
  numerator: 42,
  denominator: 336,
  source: "Enquête",
  publisher: "Département du Gard",
};

const codes = (values: EntryValues, unit: Parameters<typeof entryProblems>[1] = "PERCENT") =>
  entryProblems(values, unit, today).map(({ field, code }) => `${field} ${code}`);

test("a share with its parts, its period and its source is right", () => {
  expect(codes(share)).toEqual([]);
});

test("a share is not more than its whole, a rate per hundred may be", () => {
  const above = { ...share, numerator: 400 };
  expect(codes(above)).toEqual(["numerator numerator-above-denominator"]);
  expect(codes(above, "PER_HUNDRED")).toEqual([]);
});

test("a period has both its days in order, and has ended", () => {
  expect(codes({ ...share, periodStart: undefined })).toEqual(["periodStart period-missing"]);
  expect(codes({ ...share, periodEnd: "2022-12-31" })).toEqual(["periodEnd date-too-early"]);
  expect(codes({ ...share, periodEnd: "2026-11-30" })).toEqual(["periodEnd date-to-come"]);
  expect(codes({ ...share, periodEnd: today })).toEqual([]);
});

test("a rate alone is told as such, and stays within 0 and 100 %", () => {
  const alone = { ...share, numerator: undefined, denominator: undefined, numeratorUnknown: true };
  expect(codes(alone)).toEqual(["value value-missing"]);
  expect(codes({ ...alone, value: 100.5 })).toEqual(["value value-out-of-range"]);
  expect(codes({ ...alone, value: 21.7 })).toEqual([]);
});

test("a count is a whole number that is not below zero", () => {
  expect(codes({ ...share, value: 12.5 }, "COUNT")).toEqual(["value count-not-whole"]);
  expect(codes({ ...share, value: -1 }, "COUNT")).toEqual(["value value-negative"]);
  expect(codes({ ...share, value: 0 }, "COUNT")).toEqual([]);
});

test("what is not available says why and sends nothing else", () => {
  const none = { ...share, status: "NOT_AVAILABLE" };
  expect(codes(none)).toEqual(["reason reason-missing"]);
  expect(entryDraft({ ...none, reason: "Non publié" }, "PERCENT")).toEqual({
    status: "NOT_AVAILABLE",
    numeratorUnknown: false,
    reason: "Non publié",
    method: "",
    illustrative: false,
  });
});

test("a computed value is not sent back with its parts", () => {
  const entry: FigureEntry = {
    status: "AVAILABLE",
    definitionVersion: 1,
    period: { start: "2023-01-01", end: "2023-12-31" },
    value: 12.5,
    numerator: 42,
    denominator: 336,
    numeratorUnknown: false,
    source: "Enquête",
    publisher: "Département du Gard",
    method: "",
    illustrative: false,
    enteredBy: { account: "helene.roche@gard.example.org" },
    enteredAt: "2026-11-29T10:00:00Z",
  };
  expect(entryDraft(entryValues(entry), "PERCENT")).not.toHaveProperty("value");
});

test("the form tells a contradiction beside its field, in words", () => {
  i18n.loadAndActivate({ locale: "fr", messages: {} });
  const answer = entrySchema("PERCENT").safeParse({ ...share, numerator: 400 });
  expect(answer.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["numerator", "Une part ne dépasse pas son tout\u202f: le numérateur est au plus égal au dénominateur."],
  ]);
});
