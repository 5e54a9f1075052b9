import type { ReactNode } from "react";
import styles from "./dot-plot.module.css";

export type DotPlotRow = {
  key: string;
  label: ReactNode;
  /** In words, beside the picture. */
  words: string;
  value?: number | undefined;
  range?: { lower: number; upper: number } | undefined;
  mark: "own" | "other";
};

/** The figure and its range, one row each over one scale that starts at zero. */
export function DotPlot({ rows }: { rows: DotPlotRow[] }) {
  const highest = Math.max(...rows.map(({ value, range }) => Math.max(value ?? 0, range?.upper ?? 0)));
  const place = (value: number) => `${highest > 0 ? (100 * Math.max(0, value)) / highest : 0}%`;

  return (
    <ul className={styles.plot}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row} data-mark={row.mark}>
          <span className={styles.label}>{row.label}</span>
          <span className={styles.track} aria-hidden="true">
            {row.range && (
              <span
                className={styles.range}
                data-hidden={row.value === undefined || undefined}
                style={{
                  left: place(row.range.lower),
                  right: `calc(100% - ${place(row.range.upper)})`,
                }}
              />
            )}
            {row.value !== undefined && <span className={styles.dot} style={{ left: place(row.value) }} />}
          </span>
          <span className={styles.words}>{row.words}</span>
        </li>
      ))}
    </ul>
  );
}
