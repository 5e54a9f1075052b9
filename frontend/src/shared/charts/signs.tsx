import { Trans } from "@lingui/react/macro";
import type { Reading } from "./reading";
import styles from "./signs.module.css";

/** The signs of a status, each only where it occurs. */
export function Signs({ readings }: { readings: Reading[] }) {
  const some = (test: (reading: Reading) => boolean) => readings.some(test);
  const provisional = some(({ status, value }) => status === "PROVISIONAL" && value !== undefined);
  const secret = some(({ status, range }) => status === "SECRET" && range !== undefined);
  const absent = readings.filter(({ value, range }) => value === undefined && !range).length;
  const interval = some(({ value, range }) => value !== undefined && range?.kind === "CONFIDENCE");
  if (!provisional && !secret && absent === 0 && !interval) {
    return null;
  }
  return (
    <ul className={styles.signs}>
      {interval && (
        <li>
          <span className={`${styles.sign} ${styles.interval}`} />
          <Trans>intervalle de confiance</Trans>
        </li>
      )}
      {provisional && (
        <li>
          <span className={`${styles.sign} ${styles.provisional}`} />
          <Trans>provisoire</Trans>
        </li>
      )}
      {secret && (
        <li>
          <span className={`${styles.sign} ${styles.secret}`} />
          <Trans>secret statistique : bornes seules</Trans>
        </li>
      )}
      {absent > 0 && (
        <li>
          <span className={`${styles.sign} ${styles.absent}`} />
          <Trans>sans chiffre : {absent}, jamais zéro</Trans>
        </li>
      )}
    </ul>
  );
}
