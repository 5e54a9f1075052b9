import { Trans } from "@lingui/react/macro";
import { colourOf, type ValueClass } from "@/shared/charts/classes";
import styles from "./legend.module.css";

type LegendProps = {
  classes: ValueClass[];
  words: (lower: number, upper: number) => string;
  secret: number;
  empty: number;
  /** Why what is empty is so, where it is not for want of publication. */
  emptyWords?: string;
};

/** The classes with their bounds and how many each holds; hatched and empty only where they occur. */
export function Legend({ classes, words, secret, empty, emptyWords }: LegendProps) {
  return (
    <ul className={styles.legend}>
      {classes.map(({ lower, upper, count }, place) => (
        <li key={lower}>
          <span className={styles.swatch} style={{ background: colourOf(place, classes.length) }} />
          {words(lower, upper)}
          <span className={styles.count}>{count}</span>
        </li>
      ))}
      {secret > 0 && (
        <li>
          <span className={`${styles.swatch} ${styles.secret}`} />
          <Trans>secret statistique</Trans>
          <span className={styles.count}>{secret}</span>
        </li>
      )}
      {empty > 0 && (
        <li>
          <span className={`${styles.swatch} ${styles.empty}`} />
          {emptyWords ?? <Trans>non publié</Trans>}
          <span className={styles.count}>{empty}</span>
        </li>
      )}
    </ul>
  );
}
