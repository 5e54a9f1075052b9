import { expect, test } from "vitest";
import { quarterOf, quartilesOf } from "./quartiles";

const quartiles = { first: 10, median: 20, third: 30 };

test("quartiles are those of R and Excel", () => {
  expect(quartilesOf([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49])).toEqual({ first: 25.5, median: 40, third: 42.5 });
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
});

test("three values have no quartiles", () => {
  expect(quartilesOf([1, 2, 3])).toBeUndefined();
});

test("a figure stands in a quarter", () => {
  expect(quarterOf({ status: "NORMAL", value: 4 }, quartiles)).toBe("lowest");
  expect(quarterOf({ status: "NORMAL", value: 20 }, quartiles)).toBe("high");
  expect(quarterOf({ status: "MISSING" }, quartiles)).toBeUndefined();
});

test("a range over a quartile leaves the quarter unsure; within one, even a secret is placed", () => {
  const within = (lower: number, upper: number) => ({ lower, upper, kind: "BOUNDS" as const });
  expect(quarterOf({ status: "NORMAL", value: 19, range: within(15, 23) }, quartiles)).toBe("unsure");
  expect(quarterOf({ status: "SECRET", range: within(12, 18) }, quartiles)).toBe("low");
});
