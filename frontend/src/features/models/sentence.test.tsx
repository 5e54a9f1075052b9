import { i18n } from "@lingui/core";
import { beforeAll, expect, test } from "vitest";
import { activate } from "@/shared/i18n/language";
import { isComplete, type PrerequisiteTerms } from "./model-draft";
import { conditionInShort, prerequisiteInWords } from "./sentence";

const names = new Map([["PUB-05", { name: "Foyers allocataires du RSA" }]]);
const base = { id: "1", words: "" };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const said = (prerequisite: PrerequisiteTerms) => plain(prerequisiteInWords(i18n, prerequisite, names));

beforeAll(() => activate("fr"));

test("a threshold reads as a sentence, its unit from the catalogue", () => {
  const indicator = { code: "PUB-05", unit: "PER_THOUSAND", operator: "AT_LEAST", threshold: 60 } as const;
  expect(said({ ...base, mandatory: true, indicator })).toBe(
    "Le territoire doit avoir au moins 60 ‰ pour « Foyers allocataires du RSA ».",
  );
  expect(plain(conditionInShort(i18n, indicator))).toBe("PUB-05 ≥ 60 ‰");
  expect(plain(conditionInShort(i18n, { ...indicator, operator: "AT_MOST", threshold: 12.5 }))).toBe("PUB-05 ≤ 12,5 ‰");
});

test("two thresholds read as an interval", () => {
  const indicator = { code: "PUB-05", unit: "PERCENT", operator: "BETWEEN", threshold: 10, upper: 20 } as const;
  expect(said({ ...base, mandatory: false, indicator })).toBe(
    "Il est souhaitable que le territoire ait entre 10 % et 20 % pour « Foyers allocataires du RSA ».",
  );
  expect(plain(conditionInShort(i18n, indicator))).toBe("10 % ≤ PUB-05 ≤ 20 %");
});

test("a unit without a sign leaves the number alone", () => {
  const indicator = { code: "X", unit: "COUNT", operator: "AT_LEAST", threshold: 1200 } as const;
  expect(plain(conditionInShort(i18n, indicator))).toBe("X ≥ 1 200");
});

test("a presence reads as a sentence", () => {
  const presence = { kind: "HOME_CARE_SERVICE", minimum: 1 } as const;
  expect(said({ ...base, mandatory: true, presence })).toBe(
    "Le territoire doit avoir au moins un service d’aide à domicile.",
  );
  expect(said({ ...base, mandatory: true, presence: { kind: "EMPLOYER", minimum: 3 } })).toBe(
    "Le territoire doit avoir au moins 3 employeurs engagés.",
  );
});

test("what is not filled in yet shows as such", () => {
  const indicator = { code: "", unit: "COUNT", operator: "AT_LEAST" } as const;
  expect(said({ ...base, mandatory: true, indicator })).toBe("Le territoire doit avoir ….");
  expect(isComplete({ ...base, mandatory: true, indicator })).toBe(false);
  const chosen = { ...indicator, code: "PUB-05" };
  expect(isComplete({ ...base, mandatory: true, indicator: chosen })).toBe(false);
  expect(isComplete({ ...base, mandatory: true, indicator: { ...chosen, threshold: 0 } })).toBe(true);
  expect(isComplete({ ...base, mandatory: true, indicator: { ...chosen, threshold: Number.NaN } })).toBe(false);
  const between = { ...chosen, operator: "BETWEEN", threshold: 20 } as const;
  expect(isComplete({ ...base, mandatory: true, indicator: between })).toBe(false);
  expect(isComplete({ ...base, mandatory: true, indicator: { ...between, upper: 10 } })).toBe(false);
  expect(isComplete({ ...base, mandatory: true, indicator: { ...between, upper: 30 } })).toBe(true);
});
