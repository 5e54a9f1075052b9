import { expect, test } from "vitest";
import { parseNumber } from "./parse-number";

test("numbers are read as people write them", () => {
  expect(["1 234,5", "1\u202f234,5", "-3", ".5", "12"].map(parseNumber)).toEqual([1234.5, 1234.5, -3, 0.5, 12]);
});

test("nothing is no number, and no number is not nothing", () => {
  expect(parseNumber(" ")).toBeUndefined();
  expect(parseNumber("douze")).toBeNaN();
  expect(parseNumber("1,2,3")).toBeNaN();
});
