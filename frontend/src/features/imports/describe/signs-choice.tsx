import { Trans, useLingui } from "@lingui/react/macro";
import type { ObservationStatus } from "@/api";
import { statusWords } from "@/shared/figures/figure-words";
import styles from "./describe.module.css";

type Signs = Record<string, ObservationStatus>;
type SignsChoiceProps = { found: string[]; signs: Signs; onSigns: (signs: Signs) => void };

const statuses: ObservationStatus[] = ["MISSING", "SECRET", "NOT_APPLICABLE"];

/** What each text says that stands in the place of a number; the same sign means something else elsewhere. */
export function SignsChoice({ found, signs, onSigns }: SignsChoiceProps) {
  const { t, i18n } = useLingui();
  const all = [...new Set([...Object.keys(signs), "", ...found])];

  function say(text: string, status: string) {
    const { [text]: _, ...others } = signs;
    onSigns(status ? { ...others, [text]: status as ObservationStatus } : others);
  }

  return (
    <div className={styles.signs}>
      <p>
        <Trans>Là où il n’y a pas de nombre, cette source écrit :</Trans>
      </p>
      <div className={styles.rows}>
        {all.map((text) => (
          <label key={text}>
            {text === "" ? t`Case vide` : `« ${text} »`}
            <select value={signs[text] ?? ""} onChange={(event) => say(text, event.target.value)}>
              <option value="">{t`Refuser la case`}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {i18n._(statusWords[status])}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  );
}
