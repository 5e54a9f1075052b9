import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { activate } from "@/shared/i18n/language";
import { observation } from "@/test/given";
import { explanation, rankInShort, rankInWords, valueInWords } from "./figure-words";
import { ageInWords, periodInWords } from "./periods";

const bounds = {
  lower: 70.6632653061,
  upper: 73.2142857143,
  kind: "BOUNDS",
} as const;

test("a percentage has one decimal and a narrow space before its sign", () => {
  const figure = observation({ status: "NORMAL", value: 11.324 });
  expect(valueInWords(i18n, figure, "PERCENT")).toBe("11,3\u202f%");
});

test("a count is grouped by thousands and has no decimal", () => {
  const figure = observation({ status: "PROVISIONAL", value: 753436 });
  expect(valueInWords(i18n, figure, "COUNT")).toBe("753\u202f436");
});

test("a secret is said by its bounds and explained", () => {
  const figure = observation({ status: "SECRET", range: bounds });
  expect(valueInWords(i18n, figure, "PERCENT")).toBe("entre 70,7 et 73,2\u202f%");
  expect(explanation(i18n, figure)).toMatch(/garde le chiffre secret/);
});

test("a missing figure is never a zero", () => {
  const figure = observation({ status: "MISSING", note: "hors champ" });
  expect(valueInWords(i18n, figure, "PER_THOUSAND")).toBe("non publié");
  expect(valueInWords(i18n, undefined, "COUNT")).toBe("non publié");
  expect(explanation(i18n, figure)).toMatch(/ne publie pas/);
});

test("a rank says out of how many", () => {
  const rank = { from: 56, to: 56, of: 96 };
  expect(rankInWords(i18n, rank, "DEPARTMENT", "NORMAL")).toBe("56e sur 96 départements classés");
  expect(rankInWords(i18n, { from: 1, to: 1, of: 18 }, "REGION", "NORMAL")).toBe("1er sur 18 régions classées");
});

test("a secret stands somewhere between two ranks", () => {
  const rank = { from: 76, to: 79, of: 89 };
  expect(rankInWords(i18n, rank, "DEPARTMENT", "SECRET")).toBe("entre le 76e et le 79e sur 89 départements classés");
  expect(rankInShort(rank, "SECRET")).toBe("(76–79)");
});

test("the same words exist in English", async () => {
  await activate("en");
  const rank = { from: 3, to: 3, of: 96 };
  expect(rankInWords(i18n, rank, "DEPARTMENT", "NORMAL")).toBe("3rd of 96 départements ranked");
  const figure = observation({ status: "NORMAL", value: 1234.5 });
  expect(valueInWords(i18n, figure, "PERCENT")).toBe("1,234.5%");
});

test("periods are said as one would", () => {
  const said = (start: string, end: string) => periodInWords(i18n, { start, end });
  expect(said("2022-01-01", "2022-01-01")).toBe("1er janvier 2022");
  expect(said("2024-01-01", "2024-12-31")).toBe("année 2024");
  expect(said("2019-12-31", "2019-12-31")).toBe("31 décembre 2019");
});

test("the age of a figure is in years", () => {
  const period = { start: "2019-12-31", end: "2019-12-31" };
  expect(ageInWords(i18n, period, new Date("2026-03-01"))).toBe("il y a 7 ans");
});
