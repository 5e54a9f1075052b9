import { expect, test } from "vitest";
import { classOf, quantileClasses } from "./classes";

test("classes hold about as many values each, with their own bounds", () => {
  const classes = quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(classes.map(({ lower, upper }) => [lower, upper])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
    [9, 10],
  ]);
});

test("equal values share a class", () => {
  const classes = quantileClasses([0, 0, 0, 0, 0, 0, 5, 9]);
  expect(classes.every(({ count }) => count > 0)).toBe(true);
  expect(classOf(classes, 0)).toBe(0);
  expect(classes[0]).toEqual({ lower: 0, upper: 0, count: 6 });
});

test("no value makes no class", () => {
  expect(quantileClasses([])).toEqual([]);
});
