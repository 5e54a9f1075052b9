import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Unit } from "@/api";
import { valueInWords } from "@/shared/figures/figure-words";
import { formatTick, formatValue } from "@/shared/figures/units";
import { quartilesOf } from "./quartiles";
import type { NamedReading } from "./reading";
import { scaleOf } from "./scale";
import { spreadLabels } from "./spread-labels";

const LETTER = 0.53;

type LayoutInput = {
  i18n: I18n;
  /** In the order of their values, without those that have none. */
  items: NamedReading[];
  mine: NamedReading | undefined;
  unit: Unit;
  width: number;
  rem: number;
};

/** A dot, or the bar of a secret's bounds; `x` and `y` are where it is pointed at. */
export type Mark = {
  key: string;
  x: number;
  y: number;
  own: boolean;
  provisional: boolean;
  bounds?: { from: number; to: number };
};

export type DistributionLayout = ReturnType<typeof distributionLayout>;

/** Dots of one bin are stacked; the bounds of secrets have rows of their own underneath. */
export function distributionLayout({ i18n, items, mine, unit, width, rem }: LayoutInput) {
  const letters = 0.7778 * rem;
  const letter = LETTER * letters;
  const readings = items.map(({ reading }) => reading);
  const edge = 1.2 * rem;
  const x = scaleOf(readings, { fromZero: false, steps: 8 }).range([edge, width - edge]);

  const across = Math.min(0.8 * rem, Math.max(0.38 * rem, width / 90));
  const binOf = (value: number) => Math.floor((x(value) - edge) / across);
  const stacks = new Map<number, number>();
  const stacked = items.map(({ reading: { value } }) => {
    if (value === undefined) {
      return 0;
    }
    const bin = binOf(value);
    const under = stacks.get(bin) ?? 0;
    stacks.set(bin, under + 1);
    return under;
  });
  const tallest = Math.max(1, ...stacks.values());
  const rise = Math.min(across, (11 * rem) / tallest);
  const top = (mine?.reading.value === undefined ? 0.4 : 1.9) * rem;
  const bottom = top + Math.max(3 * rem, tallest * rise + 0.6 * rem);

  const quartiles = quartilesOf(readings.flatMap(({ value }) => value ?? []));
  const quartileY = bottom + 2.2 * rem;
  const quartileLabels = quartiles ? quartileLabelsOf() : [];
  const afterQuartiles = quartiles
    ? quartileY + (1 + new Set(quartileLabels.map(({ y }) => y)).size * 1.15) * rem
    : quartileY - 0.4 * rem;

  let secrets = 0;
  const marks = items.map(({ key, reading: { value, range, status } }, index): Mark => {
    const own = key === mine?.key;
    const provisional = status === "PROVISIONAL";
    if (value !== undefined) {
      return {
        key,
        own,
        provisional,
        x: edge + (binOf(value) + 0.5) * across,
        y: bottom - 0.4 * rem - ((stacked[index] ?? 0) + 0.5) * rise,
      };
    }
    const from = x(range?.lower ?? 0);
    const to = x(range?.upper ?? 0);
    const y = afterQuartiles + (1.5 + 0.55 * secrets++) * rem;
    return { key, own, provisional, x: (from + to) / 2, y, bounds: { from, to } };
  });
  const ownMark = marks.find(({ own }) => own);

  /** Over its dot; beside its bounds on the side that has room, or else under them all. */
  function placeOfOwn({ x: at, y, bounds }: Mark) {
    const middle = Math.min(Math.max(at, ownLength / 2), width - ownLength / 2);
    const gap = 0.4 * rem;
    if (!bounds) {
      return { at: middle, level: 0.95 * rem, anchor: "middle" as const };
    }
    if (bounds.to + gap + ownLength < width) {
      return { at: bounds.to + gap, level: y + 0.3 * rem, anchor: "start" as const };
    }
    return bounds.from - gap - ownLength > 0
      ? { at: bounds.from - gap, level: y + 0.3 * rem, anchor: "end" as const }
      : { at: middle, level: secretsEnd + 0.75 * rem, anchor: "middle" as const };
  }

  function quartileLabelsOf() {
    if (!quartiles) {
      return [];
    }
    const { first, median, third } = quartiles;
    const said = (value: number) => formatValue(i18n.locale, value, unit);
    const labels = [
      { at: x(first), words: i18n._(msg`1er quartile ${said(first)}`), main: false },
      { at: x(median), words: i18n._(msg`médiane ${said(median)}`), main: true },
      { at: x(third), words: i18n._(msg`3e quartile ${said(third)}`), main: false },
    ].map((label) => ({ ...label, size: label.words.length * letter + 0.8 * rem }));
    // On one line where there is room, else one under the other
    const oneLine = labels.reduce((sum, { size }) => sum + size, 0) <= width;
    const middles = oneLine
      ? spreadLabels(labels, 0, width)
      : labels.flatMap((label) => spreadLabels([label], 0, width));
    return labels.map((label, place) => ({
      ...label,
      x: middles[place] ?? label.at,
      y: quartileY + (1.15 + (oneLine ? 0 : 1.15 * place)) * rem,
    }));
  }

  const ownFull = mine ? `${mine.name} ${valueInWords(i18n, mine.reading, unit)}` : "";
  const ownWords = mine && ownFull.length * 1.12 * letter > width ? mine.name : ownFull;
  const secretsEnd = afterQuartiles + (1.4 + 0.55 * secrets) * rem;
  const ownLength = ownWords.length * 1.12 * letter;
  return {
    width,
    rem,
    across,
    bottom,
    rise,
    marks,
    ticks: x.ticks(Math.max(3, Math.min(8, Math.floor(width / (5 * rem))))).map((value) => ({
      value,
      x: x(value),
      words: formatTick(i18n.locale, value, unit),
    })),
    quartiles: quartiles && { y: quartileY, first: x(quartiles.first), third: x(quartiles.third) },
    quartileLabels,
    secretsY: secrets > 0 ? afterQuartiles + 0.7 * rem : undefined,
    own: ownMark && {
      mark: ownMark,
      words: ownWords,
      ...placeOfOwn(ownMark),
      range:
        mine?.reading.value !== undefined && mine.reading.range
          ? { from: x(mine.reading.range.lower), to: x(mine.reading.range.upper) }
          : undefined,
    },
    height: secrets > 0 ? secretsEnd + (ownMark?.bounds ? 1 : 0) * rem : afterQuartiles,
  };
}
