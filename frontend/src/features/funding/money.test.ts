import { expect, test } from "vitest";
import { parseNumber } from "@/shared/forms/parse-number";
import { euros, isAmount, remaining } from "./money";

test("an amount reads as French people write it, to the cent", () => {
  expect(euros("fr", 115000.5)).toBe("115\u202f000,50\u00a0€");
  expect(euros("en", 115000.5)).toBe("€115,000.50");
});

test("an amount is understood as French people write it", () => {
  expect(parseNumber("115 000,50")).toBe(115000.5);
  expect(parseNumber("115\u202f000,50")).toBe(115000.5);
});

test("what remains is counted in cents", () => {
  expect(remaining(0.3, [{ amount: 0.1 }, { amount: 0.2 }])).toBe(0);
  expect(remaining(115000.5, [{ amount: 100000 }, { amount: undefined }])).toBe(15000.5);
  expect(remaining(100, [{ amount: 100.01 }])).toBe(-0.01);
  expect(remaining(Number.NaN, [{ amount: 1 }])).toBe(-1);
});

test("a third of a cent, nothing and less than nothing are no amounts", () => {
  expect([0.01, 59.75, 9_999_999_999.99].every(isAmount)).toBe(true);
  expect([undefined, Number.NaN, 0, -1, 0.001, 1e10].some(isAmount)).toBe(false);
});
