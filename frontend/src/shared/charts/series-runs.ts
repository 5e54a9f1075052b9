import type { Period } from "@/api";
import { periodKey } from "@/shared/figures/periods";
import type { Reading } from "./reading";

export type SeriesPoint = { period: Period; reading: Reading };
export type SeriesLine = { key: string; name: string; own?: boolean; points: SeriesPoint[] };

/** From this day on, figures are not made as before. */
export type SeriesBreak = { from: string; label: string };

const milliseconds = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** A period's middle: where its figure stands in time. */
export const timeOf = ({ start, end }: Period) => (milliseconds(start) + milliseconds(end)) / 2;

/** Every period that a line has, once, in order. */
export function periodsOf(lines: SeriesLine[]): Period[] {
  const periods = new Map(lines.flatMap(({ points }) => points.map(({ period }) => [periodKey(period), period])));
  return [...periods.values()].toSorted((a, b) => timeOf(a) - timeOf(b));
}

/** The usual time from one period to the next: the shortest there is. */
function cadenceOf(periods: Period[]): number {
  const steps = periods.slice(1).map((period, index) => {
    const before = periods[index];
    return before ? timeOf(period) - timeOf(before) : Number.POSITIVE_INFINITY;
  });
  return Math.min(...steps);
}

/**
 * The stretches that a line may join: it stops where a figure is absent, where a period
 * was left out, and at a break in the series.
 */
export function runsOf(
  points: SeriesPoint[],
  periods: Period[],
  breaks: SeriesBreak[],
  drawn: (reading: Reading) => boolean = ({ value }) => value !== undefined,
): SeriesPoint[][] {
  const longest = 1.5 * cadenceOf(periods);
  const runs: SeriesPoint[][] = [];
  let before: SeriesPoint | undefined;
  for (const point of points.toSorted((a, b) => timeOf(a.period) - timeOf(b.period))) {
    const run = runs.at(-1);
    if (!drawn(point.reading)) {
      before = undefined;
    } else if (run && before && joins(before, point, longest, breaks)) {
      run.push(point);
      before = point;
    } else {
      runs.push([point]);
      before = point;
    }
  }
  return runs;
}

function joins(before: SeriesPoint, after: SeriesPoint, longest: number, breaks: SeriesBreak[]): boolean {
  const from = timeOf(before.period);
  const to = timeOf(after.period);
  return to - from <= longest && !breaks.some((one) => milliseconds(one.from) > from && milliseconds(one.from) <= to);
}

/** A break stands halfway between the last figure before it and the first after. */
export function placeOfBreak({ from }: SeriesBreak, periods: Period[]): number | undefined {
  const after = periods.findIndex((period) => timeOf(period) >= milliseconds(from));
  const last = periods[after - 1];
  const first = periods[after];
  return last && first ? (timeOf(last) + timeOf(first)) / 2 : undefined;
}

/** The stretches with both ends of their range: the band is never guessed between. */
export const bandsOf = (points: SeriesPoint[], periods: Period[], breaks: SeriesBreak[]) =>
  runsOf(points, periods, breaks, ({ value, range }) => value !== undefined && range !== undefined);
