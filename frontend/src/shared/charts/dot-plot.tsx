import type { ReactNode } from "react";
import styles from "./dot-plot.module.css";
import { Fork } from "./fork";
import { numbersOf, type Reading } from "./reading";

export type DotPlotRow = {
  key: string;
  label: ReactNode;
  /** In words, beside the picture. */
  words: string;
  reading: Reading;
  mark: "own" | "other";
};

/** A few figures and their ranges, one row each over one scale that starts at zero: no axis, words say it. */
export function DotPlot({ rows }: { rows: DotPlotRow[] }) {
  const highest = Math.max(0, ...rows.flatMap(({ reading }) => numbersOf(reading)));
  const place = (value: number) => (highest > 0 ? value / highest : 0);

  return (
    <ul className={styles.plot}>
      {rows.map(({ key, label, words, reading, mark }) => (
        <li key={key} className={styles.row} data-mark={mark}>
          <span className={styles.label}>{label}</span>
          <Fork reading={reading} place={place} mark={mark} origin={0} />
          <span className={styles.words}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
