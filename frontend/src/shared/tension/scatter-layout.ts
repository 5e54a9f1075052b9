import type { I18n } from "@lingui/core";
import { scaleLinear } from "d3-scale";
import type { PlacedTerritory, TensionEstimate, TensionQuadrant } from "@/api";
import { linesOf, spreadLabels } from "@/shared/charts/spread-labels";
import { numberFormat } from "@/shared/i18n/formats";
import { isOpen, quadrantWords } from "./tension-words";

const LETTER = 0.53;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** `place` is the one's place among those that are set off, `-1` for all others. */
export type ScatterMark = {
  key: string;
  x: number;
  y: number;
  place: number;
  across: { from: number; to: number } | undefined;
  up: { from: number; to: number } | undefined;
};

export type ScatterLayout = ReturnType<typeof scatterLayout>;

type ScatterInput = {
  i18n: I18n;
  placed: PlacedTerritory[];
  /** Codes, the one that it is about first. */
  highlighted: string[];
  line: number;
  width: number;
  rem: number;
};

/** Tension to the right, vulnerability upwards, both from 0 to 1: nearly a square, as wide as there is room. */
export function scatterLayout({ i18n, placed, highlighted, line, width, rem }: ScatterInput) {
  const left = 3.4 * rem;
  const right = width - 0.7 * rem;
  const letters = Math.floor((right - left) / 2 / (LETTER * 0.9 * rem)) - 1;
  const nameOf = (quadrant: TensionQuadrant) => linesOf(i18n._(quadrantWords[quadrant]), letters);
  const above = { left: nameOf("POOL_WITHOUT_TENSION"), right: nameOf("PRIORITY_TARGET") };
  const below = { left: nameOf("WATCH"), right: nameOf("TENSION_WITHOUT_POOL") };
  const rise = 1.15 * rem;
  const top = rise * Math.max(above.left.length, above.right.length) + 0.4 * rem;
  const bottom = top + Math.min(right - left, 31 * rem);
  const x = scaleLinear([0, 1], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);

  const forkOf = (estimate: TensionEstimate, scale: typeof x) =>
    isOpen(estimate) ? { from: scale(estimate.lower), to: scale(estimate.upper) } : undefined;

  const marks = placed.map(
    ({ territory, position: { tension, vulnerability } }): ScatterMark => ({
      key: territory.code,
      x: x(tension.mark),
      y: y(vulnerability.mark),
      place: highlighted.indexOf(territory.code),
      across: forkOf(tension, x),
      up: forkOf(vulnerability, y),
    }),
  );

  return {
    width,
    rem,
    left,
    right,
    top,
    bottom,
    marks,
    lineX: x(line),
    lineY: y(line),
    labels: labelsOf(),
    // Outside their corners, where no point can lie on them
    names: [
      ...namesOf(above.left, left, "start", (line) => top - 0.45 * rem - rise * (above.left.length - 1 - line)),
      ...namesOf(above.right, right, "end", (line) => top - 0.45 * rem - rise * (above.right.length - 1 - line)),
      ...namesOf(below.left, left, "start", (line) => bottom + 2.5 * rem + rise * line),
      ...namesOf(below.right, right, "end", (line) => bottom + 2.5 * rem + rise * line),
    ],
    axisY: bottom + 2.7 * rem + rise * Math.max(below.left.length, below.right.length),
    ticks: TICKS.map((value) => ({
      value,
      x: x(value),
      y: y(value),
      words: numberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(value),
    })),
    height: bottom + 3.1 * rem + rise * Math.max(below.left.length, below.right.length),
  };

  function namesOf(lines: string[], at: number, anchor: "start" | "end", yOf: (line: number) => number) {
    return lines.map((words, line) => ({ words, x: at, y: yOf(line), anchor }));
  }

  /** The names of those set off, beside their points on the side that has room, and apart from one another. */
  function labelsOf() {
    const named = placed.flatMap(({ territory }, index) => {
      const mark = marks[index];
      return mark && mark.place >= 0 ? [{ mark, name: territory.name }] : [];
    });
    const heights = spreadLabels(
      named.map(({ mark }) => ({ at: mark.y, size: 1.25 * rem })),
      top,
      bottom,
    );
    return named.map(({ mark, name }, index) => {
      const gap = 0.75 * rem;
      const length = name.length * LETTER * 0.95 * rem;
      const start = Math.max(mark.x, mark.across?.to ?? 0) + gap;
      const fits = start + length < right;
      return {
        key: mark.key,
        words: name,
        place: mark.place,
        x: fits ? start : Math.min(mark.x, mark.across?.from ?? mark.x) - gap,
        y: (heights[index] ?? mark.y) + 0.32 * rem,
        anchor: fits ? ("start" as const) : ("end" as const),
      };
    });
  }
}
