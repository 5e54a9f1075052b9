import { Plural, Trans } from "@lingui/react/macro";
import { FieldFrame, type FieldWords, inputState } from "./field-frame";
import styles from "./forms.module.css";
import type { HeldBinding } from "./use-saved-form";

type TextAreaProps = HeldBinding<string> & FieldWords & { rows?: number; maximum?: number };

/** A long text. What goes over the limit is kept and counted, never cut. */
export function TextArea({ value, onChange, rows = 5, maximum, ...words }: TextAreaProps) {
  const left = (maximum ?? 0) - value.length;
  return (
    <FieldFrame {...words}>
      <textarea
        {...inputState(words.id, words)}
        name={words.name}
        value={value}
        rows={rows}
        onChange={(event) => onChange(event.target.value)}
        className={styles.input}
      />
      {maximum !== undefined && (
        // Read out near the limit only: every key would be noise
        <p className={styles.count} data-over={left < 0 || undefined} role={left < maximum / 10 ? "status" : undefined}>
          {left >= 0 ? (
            <Trans>
              {value.length} / {maximum}
            </Trans>
          ) : (
            <Plural value={-left} one="# caractère de trop" other="# caractères de trop" />
          )}
        </p>
      )}
    </FieldFrame>
  );
}
