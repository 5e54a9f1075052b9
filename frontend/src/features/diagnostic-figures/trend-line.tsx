import { useLingui } from "@lingui/react/macro";
import { line } from "d3-shape";
import type { ReferenceFigure, Unit } from "@/api";
import { periodInShort } from "@/shared/figures/periods";
import { formatValue } from "@/shared/figures/units";
import styles from "./diagnostic-figures.module.css";

const width = 96;
const height = 28;
const margin = 4;

/** Where a figure comes from, in a line of its row; its words are read out instead. */
export function TrendLine({ figure, unit }: { figure: ReferenceFigure; unit: Unit }) {
  const { t, i18n } = useLingui();
  const { value } = figure.observation;
  const points = [...figure.trend, ...(value === undefined ? [] : [{ period: figure.period, value }])];
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) {
    return null;
  }
  const days = points.map(({ period }) => Date.parse(period.end));
  const values = points.map((point) => point.value);
  const place = (at: number, all: number[], length: number) => {
    const least = Math.min(...all);
    return margin + ((at - least) / (Math.max(...all) - least || 1)) * (length - 2 * margin);
  };
  const x = (index: number) => place(days[index] ?? 0, days, width);
  const y = (at: number) => height - place(at, values, height);
  const since = periodInShort(i18n, first.period);
  const from = formatValue(i18n.locale, first.value, unit);
  const until = periodInShort(i18n, last.period);
  const to = formatValue(i18n.locale, last.value, unit);
  return (
    <svg
      className={styles.trend}
      width={width}
      height={height}
      role="img"
      aria-label={t`${from} (${since}), puis ${to} (${until})`}
    >
      <path d={line<number>((_, index) => x(index), y)(values) ?? ""} />
      <circle cx={x(points.length - 1)} cy={y(last.value)} r={3} />
    </svg>
  );
}
