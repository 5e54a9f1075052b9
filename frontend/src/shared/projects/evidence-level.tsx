import { Trans } from "@lingui/react/macro";
import styles from "./evidence-level.module.css";

const levels = [1, 2, 3, 4, 5];

/** On which of Nesta's five levels the evidence stands: ticks for the eye, a number for all. */
export function EvidenceLevel({ level }: { level: number }) {
  return (
    <span className={styles.level}>
      <span className={styles.ticks} aria-hidden="true">
        {levels.map((one) => (
          <i key={one} data-reached={one <= level || undefined} />
        ))}
      </span>
      <span>
        <Trans>{level} sur 5</Trans>
      </span>
    </span>
  );
}
