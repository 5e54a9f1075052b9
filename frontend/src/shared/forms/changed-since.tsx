import { Trans, useLingui } from "@lingui/react/macro";
import type { Change } from "./changed";
import styles from "./forms.module.css";

/** Says that nothing was decided since somebody was faster, and what is different now. */
export function ChangedSince({ changes }: { changes: Change[] }) {
  const { t } = useLingui();
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.failureTitle}>
        <Trans>Quelqu’un a fait un changement entre-temps</Trans>
      </p>
      <p>
        <Trans>Rien n’est décidé. La page montre maintenant ce qui est enregistré : relisez-le, puis décidez.</Trans>
      </p>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ label, words }) => (
            <li key={label}>
              <strong>{label}</strong>
              {words && (
                <>
                  {" "}
                  {words[0] || t`Vide`} → {words[1] || t`Vide`}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
