import { expect, test } from "vitest";
import type { Reading } from "./reading";
import { bandsOf, periodsOf, placeOfBreak, runsOf, type SeriesPoint, timeOf } from "./series-runs";

const year = (one: number) => ({ start: `${one}-01-01`, end: `${one}-12-31` });
const point = (one: number, reading: Partial<Reading>): SeriesPoint => ({
  period: year(one),
  reading: { status: "NORMAL", ...reading },
});
const between = (lower: number, upper: number) => ({ lower, upper, kind: "CONFIDENCE" as const });
const years = (runs: SeriesPoint[][]) => runs.map((run) => run.map(({ period }) => Number(period.start.slice(0, 4))));
const runs = (points: SeriesPoint[], breaks: Parameters<typeof runsOf>[2] = []) =>
  years(runsOf(points, periodsOf([{ key: "a", name: "a", points }]), breaks));

const five = [2014, 2015, 2016, 2017, 2018].map((one) => point(one, { value: one }));

test("a whole series is one stretch, whatever the order given", () => {
  expect(runs(five.toReversed())).toEqual([[2014, 2015, 2016, 2017, 2018]]);
});

test("a break parts what comes before from what comes after", () => {
  const parted = [
    [2014, 2015],
    [2016, 2017, 2018],
  ];
  const atTheStart = { from: "2016-01-01", label: "rupture" };
  expect(runs(five, [atTheStart])).toEqual(parted);
  expect(
    placeOfBreak(
      atTheStart,
      five.map(({ period }) => period),
    ),
  ).toBe((timeOf(year(2015)) + timeOf(year(2016))) / 2);
});

test("a break before the first figure or after the last is not drawn", () => {
  const periods = five.map(({ period }) => period);
  expect(placeOfBreak({ from: "2010-01-01", label: "rupture" }, periods)).toBeUndefined();
  expect(placeOfBreak({ from: "2020-01-01", label: "rupture" }, periods)).toBeUndefined();
});

test("an absent figure is a gap, and so is a secret", () => {
  const gap = five
    .with(1, point(2015, { status: "MISSING" }))
    .with(3, point(2017, { status: "SECRET", range: between(1, 2) }));
  expect(runs(gap)).toEqual([[2014], [2016], [2018]]);
});

test("a period left out is a gap as well", () => {
  expect(runs(five.toSpliced(2, 1))).toEqual([
    [2014, 2015],
    [2017, 2018],
  ]);
});

test("a band stops where a bound is unknown, the line goes on", () => {
  const points = [
    point(2014, { value: 4, range: between(3, 5) }),
    point(2015, { value: 4, range: between(3, 5) }),
    point(2016, { value: 4 }),
    point(2017, { value: 4, range: between(3, 5) }),
  ];
  const periods = points.map(({ period }) => period);
  expect(years(bandsOf(points, periods, []))).toEqual([[2014, 2015], [2017]]);
  expect(runs(points)).toEqual([[2014, 2015, 2016, 2017]]);
});

test("one figure alone is a stretch of one", () => {
  expect(runs(five.slice(0, 1))).toEqual([[2014]]);
  expect(runs([])).toEqual([]);
});
