import { useId } from "react";
import type { Period } from "@/api";
import { Hatching } from "./hatching";
import styles from "./series.module.css";
import type { SeriesLayout } from "./series-layout";
import { DrawnLine } from "./series-line";
import { placeOfBreak, type SeriesBreak, type SeriesLine } from "./series-runs";
import { SeriesSymbol } from "./series-symbol";

type SeriesDrawingProps = {
  lines: SeriesLine[];
  breaks: SeriesBreak[];
  periods: Period[];
  layout: SeriesLayout;
  read: number | undefined;
};

export function SeriesDrawing({ lines, breaks, periods, layout, read }: SeriesDrawingProps) {
  const hatching = useId();
  const { left, right, top, bottom, rem } = layout;
  const readX = read === undefined ? undefined : layout.periodTicks[read]?.x;

  return (
    <>
      <Hatching id={hatching} />
      {layout.unitSaid && (
        <text x={0} y={layout.unitY} className={styles.words}>
          {layout.unitSaid}
        </text>
      )}
      {layout.ticks.map(({ value, words, y }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y} y2={y} className={value === 0 ? styles.zero : styles.grid} />
          <text x={left - 0.4 * rem} y={y} dy="0.32em" textAnchor="end" className={styles.words}>
            {words}
          </text>
        </g>
      ))}
      {layout.periodTicks.map(({ key, x, words }) => (
        <g key={key}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + (words ? 0.35 : 0.2) * rem} className={styles.tick} />
          {words && (
            <text x={x} y={bottom + 1.25 * rem} textAnchor="middle" className={styles.words}>
              {words}
            </text>
          )}
        </g>
      ))}
      {layout.absent.map(({ key, x, words }) => (
        <g key={key}>
          <rect x={x - 0.5 * rem} y={top} width={rem} height={bottom - top} className={styles.absent} />
          <text
            transform={`translate(${x},${(top + bottom) / 2}) rotate(-90)`}
            dy="0.34em"
            textAnchor="middle"
            className={styles.words}
          >
            {words}
          </text>
        </g>
      ))}
      {breaks.map((one, place) => (
        <BreakMark key={one.from} {...{ one, place, periods, layout }} />
      ))}
      {readX !== undefined && <line x1={readX} x2={readX} y1={top} y2={bottom} className={styles.read} />}
      {lines.map((line, index) => (
        <DrawnLine key={line.key} {...{ line, index, periods, breaks, layout, hatching }} />
      ))}
      {layout.labels.map(({ line, index, text, endX, endY, x, y }) => (
        <g key={line.key}>
          {layout.beside && (Math.abs(y - endY) > 0.3 * rem || right - endX > 1.2 * rem) && (
            <path
              d={`M${endX + 0.45 * rem},${endY} L${right},${endY} L${right + 0.35 * rem},${y}`}
              className={styles.leader}
            />
          )}
          <SeriesSymbol index={index} x={x} y={y} rem={rem} />
          {text.map((words, place) => (
            <text
              key={words}
              x={x + 0.55 * rem}
              y={y + (place - (text.length - 1) / 2) * 1.15 * layout.letters}
              dy="0.34em"
              className={styles.name}
              data-own={line.own || undefined}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}

/** Where a series was interrupted, with its words on the side that has room. */
function BreakMark(props: { one: SeriesBreak; place: number; periods: Period[]; layout: SeriesLayout }) {
  const { time, left, right, top, bottom, rem, letter } = props.layout;
  const at = placeOfBreak(props.one, props.periods);
  if (at === undefined) {
    return null;
  }
  const x = time(at);
  const length = props.one.label.length * letter;
  const after = x + length < right || x - length < left;
  const y = top - 0.65 * rem - 1.1 * props.place * rem;
  return (
    <g>
      <line x1={x} x2={x} y1={y - 0.7 * rem} y2={bottom} className={styles.break} />
      <text x={x + (after ? 0.4 : -0.4) * rem} y={y} textAnchor={after ? "start" : "end"} className={styles.breakWords}>
        {props.one.label}
      </text>
    </g>
  );
}
