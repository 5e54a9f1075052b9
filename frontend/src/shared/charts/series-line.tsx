import { area, line as curve } from "d3-shape";
import type { Period } from "@/api";
import { periodKey } from "@/shared/figures/periods";
import styles from "./series.module.css";
import type { SeriesLayout } from "./series-layout";
import { bandsOf, runsOf, type SeriesBreak, type SeriesLine, type SeriesPoint } from "./series-runs";
import { colourOfLine, SeriesSymbol } from "./series-symbol";

type DrawnLineProps = {
  line: SeriesLine;
  index: number;
  periods: Period[];
  breaks: SeriesBreak[];
  layout: SeriesLayout;
  hatching: string;
};

/** One line: its band, its stretches, its points, and the bounds of what is secret. */
export function DrawnLine({ line, index, periods, breaks, layout, hatching }: DrawnLineProps) {
  const { x, y, rem } = layout;
  const colour = colourOfLine(index);
  const height = (value: number | undefined) => y(value ?? 0);
  const band = area<SeriesPoint>()
    .x(({ period }) => x(period))
    .y0(({ reading }) => height(reading.range?.lower))
    .y1(({ reading }) => height(reading.range?.upper));
  const stroke = curve<SeriesPoint>()
    .x(({ period }) => x(period))
    .y(({ reading }) => height(reading.value));
  const runs = runsOf(line.points, periods, breaks);
  // Points crowd out the line when there are many: only what is provisional or alone keeps its own
  const crowded = (layout.right - layout.left) / periods.length < 0.9 * rem;

  return (
    <g style={{ color: colour }}>
      {bandsOf(line.points, periods, breaks).map((run) => {
        const only = run.length === 1 ? run[0] : undefined;
        return only ? (
          <line
            key={run[0]?.period.start}
            x1={x(only.period)}
            x2={x(only.period)}
            y1={height(only.reading.range?.lower)}
            y2={height(only.reading.range?.upper)}
            className={styles.whisker}
          />
        ) : (
          <path key={run[0]?.period.start} d={band(run) ?? ""} className={styles.band} />
        );
      })}
      {line.points.map(({ period, reading: { value, range } }) =>
        value === undefined && range ? (
          <rect
            key={periodKey(period)}
            x={x(period) - 0.3 * rem}
            width={0.6 * rem}
            y={height(range.upper)}
            height={Math.max(2, height(range.lower) - height(range.upper))}
            fill={`url(#${hatching})`}
            className={styles.secret}
          />
        ) : null,
      )}
      {runs.map((run) => (
        <path
          key={run[0]?.period.start}
          d={stroke(run) ?? ""}
          className={styles.line}
          data-own={line.own || undefined}
        />
      ))}
      {runs.flatMap((run) =>
        run.map(({ period, reading }, place) => {
          const provisional = reading.status === "PROVISIONAL";
          return crowded && !provisional && run.length > 1 && place < run.length - 1 ? null : (
            <SeriesSymbol
              key={periodKey(period)}
              index={index}
              x={x(period)}
              y={height(reading.value)}
              rem={rem}
              hollow={provisional}
            />
          );
        }),
      )}
    </g>
  );
}
