import { expect, test } from "vitest";
import { verdictOf } from "./verdict";

const between = (lower: number, upper: number) => ({
  status: "NORMAL" as const,
  range: { lower, upper, kind: "CONFIDENCE" as const },
});

test("a range on one side of the reference tells which", () => {
  expect(verdictOf(between(11, 18), 10)).toBe("above");
  expect(verdictOf(between(2, 9), 10)).toBe("below");
});

test("a range that holds or touches the reference concludes nothing", () => {
  expect(verdictOf(between(8, 12), 10)).toBe("inconclusive");
  expect(verdictOf(between(10, 12), 10)).toBe("inconclusive");
});

test("a value without its range concludes nothing either, and says nothing", () => {
  expect(verdictOf({ status: "NORMAL", value: 12 }, 10)).toBeUndefined();
});
