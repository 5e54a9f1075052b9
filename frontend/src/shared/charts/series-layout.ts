import type { I18n } from "@lingui/core";
import { scaleLinear } from "d3-scale";
import type { Period, Unit } from "@/api";
import { statusWords } from "@/shared/figures/figure-words";
import { periodInShort, periodKey } from "@/shared/figures/periods";
import { formatTick, unitInWords } from "@/shared/figures/units";
import { scaleOf } from "./scale";
import { runsOf, type SeriesBreak, type SeriesLine, timeOf } from "./series-runs";
import { linesOf, spreadLabels, thinned } from "./spread-labels";

/** Letters are this wide beside their height, on average and a little over. */
const LETTER = 0.53;

type LayoutInput = {
  i18n: I18n;
  lines: SeriesLine[];
  breaks: SeriesBreak[];
  periods: Period[];
  unit: Unit;
  fromZero: boolean;
  width: number;
  rem: number;
};

export type SeriesLayout = ReturnType<typeof layoutOf>;

/** Where everything of a series stands, in pixels, for a width and a size of letters. */
export function layoutOf({ i18n, lines, breaks, periods, unit, fromZero, width, rem }: LayoutInput) {
  const letters = 0.7778 * rem;
  const letter = LETTER * letters;
  const values = scaleOf(
    lines.flatMap(({ points }) => points.map(({ reading }) => reading)),
    { fromZero },
  );
  const ticks = values.ticks(5).map((value) => ({ value, words: formatTick(i18n.locale, value, unit) }));
  // A unit that is no sign is said once, above the axis
  const unitSaid = ticks.some(({ words }) => /[%‰€]/.test(words)) ? "" : unitInWords(i18n, unit);
  const wrapped = lines.map(({ name }) => linesOf(name, Math.max(9, Math.floor((0.28 * width) / letter))));
  const longest = (texts: string[]) => Math.max(0, ...texts.map(({ length }) => length));

  const left = longest(ticks.map(({ words }) => words)) * letter + 0.6 * rem;
  const aside = width - (longest(wrapped.flat()) * letter + 1.6 * rem);
  // Big letters on a small screen: names above the picture leave it some room
  const beside = aside - left > 6.5 * rem;
  const names = beside ? wrapped : lines.map(({ name }) => [name]);
  const right = beside ? aside : width - 0.8 * rem;
  const top =
    ((beside ? 0 : 1.1 * lines.length + 0.4) +
      (unitSaid ? 1.2 : 0) +
      (breaks.length > 0 ? 1.1 * breaks.length : 0) +
      0.6) *
    rem;
  const bottom = top + Math.min(16 * rem, Math.max(11 * rem, 0.36 * width));
  const inset = 0.6 * rem;

  const times = periods.map(timeOf);
  const time = scaleLinear()
    .domain([times[0] ?? 0, times.at(-1) ?? 1])
    .range(times.length > 1 ? [left + inset, right - inset] : [(left + right) / 2, (left + right) / 2]);
  const x = (period: Period) => time(timeOf(period));
  const y = values.range([bottom, top]);

  const periodWords = periods.map((period) => periodInShort(i18n, period));
  const kept = keptTicks(periods, periods.map(x), longest(periodWords) * letter + 0.8 * rem);
  const ends = lines.map(({ points }) => runsOf(points, periods, breaks).at(-1)?.at(-1));
  const named = lines.flatMap((line, index) => {
    const end = ends[index];
    const text = names[index];
    return end?.reading.value !== undefined && text
      ? [{ line, index, text, endX: x(end.period), endY: y(end.reading.value) }]
      : [];
  });
  const middles = spreadLabels(
    named.map(({ endY, text }) => ({ at: endY, size: (text.length * 1.15 + 0.25) * letters })),
    top - 0.5 * rem,
    bottom + 0.5 * rem,
  );

  const absent = periods.flatMap((period) => {
    const readings = lines.flatMap(({ points }) =>
      points.filter((point) => periodKey(point.period) === periodKey(period)).map(({ reading }) => reading),
    );
    const first = readings[0];
    return first && readings.every(({ value, range }) => value === undefined && !range)
      ? [{ key: periodKey(period), x: x(period), words: i18n._(statusWords[first.status]) }]
      : [];
  });

  return {
    rem,
    absent,
    letters,
    letter,
    left,
    right,
    top,
    bottom,
    height: bottom + 1.7 * rem,
    time,
    x,
    y,
    unitSaid,
    unitY: (beside ? 0.8 : 1.1 * lines.length + 1.2) * rem,
    ticks: ticks.map((tick) => ({ ...tick, y: y(tick.value) })),
    periodTicks: periods.map((period, index) => ({
      key: period.start + period.end,
      x: x(period),
      words: kept[index] ? periodWords[index] : undefined,
    })),
    beside,
    labels: named.map((label, place) => ({
      ...label,
      x: beside ? right + 0.75 * rem : 0.5 * rem,
      y: beside ? (middles[place] ?? label.endY) : (0.6 + 1.1 * place) * rem,
    })),
  };
}

/** Where there is no room for every quarter or month, only the first of each year keeps its words. */
function keptTicks(periods: Period[], places: number[], room: number): boolean[] {
  const all = thinned(places, room);
  const january = periods.map(({ start }) => start.endsWith("-01-01"));
  if (all.every(Boolean) || january.filter(Boolean).length < 2) {
    return all;
  }
  const kept = thinned(
    places.filter((_, index) => january[index]),
    room,
  );
  let place = 0;
  return january.map((first) => first && kept[place++] === true);
}
