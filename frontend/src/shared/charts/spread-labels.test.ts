import { expect, test } from "vitest";
import { linesOf, spreadLabels, thinned } from "./spread-labels";

test("labels with room stay where they want to be", () => {
  expect(
    spreadLabels(
      [
        { at: 50, size: 10 },
        { at: 10, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([50, 10]);
});

test("labels at one place part around it, in the order given", () => {
  const same = { at: 50, size: 10 };
  expect(spreadLabels([same, same, same], 0, 100)).toEqual([40, 50, 60]);
});

test("labels keep within both ends", () => {
  const low = { at: 98, size: 10 };
  expect(spreadLabels([low, low], 0, 100)).toEqual([85, 95]);
  expect(spreadLabels([{ at: -3, size: 10 }], 0, 100)).toEqual([5]);
});

test("five labels of any height never overlap and keep their order", () => {
  const labels = [12, 13, 13.5, 14, 40].map((at, index) => ({ at, size: index % 2 ? 20 : 10 }));
  const middles = spreadLabels(labels, 0, 100);
  for (let index = 1; index < labels.length; index++) {
    const room = (middles[index] ?? 0) - (middles[index - 1] ?? 0);
    expect(room).toBeGreaterThanOrEqual(((labels[index]?.size ?? 0) + (labels[index - 1]?.size ?? 0)) / 2 - 1e-9);
  }
});

test("ticks without room lose their words, never the last", () => {
  expect(thinned([0, 10, 20, 30, 40], 20)).toEqual([true, false, true, false, true]);
  expect(thinned([0, 10, 20, 30], 20)).toEqual([false, true, false, true]);
  expect(thinned([], 20)).toEqual([]);
});

test("a long name goes on several lines, its words whole", () => {
  expect(linesOf("Provence-Alpes-Côte d’Azur", 14)).toEqual(["Provence-Alpes-Côte", "d’Azur"]);
  expect(linesOf("Gard", 14)).toEqual(["Gard"]);
});
