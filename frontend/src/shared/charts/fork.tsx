import styles from "./fork.module.css";
import type { Reading } from "./reading";

type ForkProps = {
  reading: Reading;
  /** Where a value stands on the track, from 0 to 1. */
  place: (value: number) => number;
  mark: "own" | "other";
  /** Drawn across the track: what the figure is compared with. */
  reference?: number | undefined;
  /** The range does not tell the figure from what it is compared with. */
  unsure?: boolean | undefined;
  /** Where the track has its origin line. */
  origin?: number | undefined;
};

/** The figure and its range on their track: the mark of Essaim. Words beside it say the same. */
export function Fork({ reading, place, mark, reference, unsure, origin }: ForkProps) {
  const { value, range, status } = reading;
  const left = (at: number) => `${100 * Math.min(1, Math.max(0, place(at)))}%`;
  return (
    <span className={styles.track} data-mark={mark} aria-hidden="true">
      {origin !== undefined && <span className={styles.origin} style={{ left: left(origin) }} />}
      {value === undefined && !range && <span className={styles.nothing} />}
      {range && (
        <span
          className={styles.range}
          data-hidden={value === undefined || undefined}
          data-unsure={unsure || undefined}
          style={{ left: left(range.lower), right: `calc(100% - ${left(range.upper)})` }}
        />
      )}
      {reference !== undefined && <span className={styles.reference} style={{ left: left(reference) }} />}
      {value !== undefined && (
        <span
          className={styles.dot}
          data-provisional={status === "PROVISIONAL" || undefined}
          style={{ left: left(value) }}
        />
      )}
    </span>
  );
}
