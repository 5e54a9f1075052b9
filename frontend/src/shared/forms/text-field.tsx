import { FieldFrame, type FieldWords, inputState } from "./field-frame";
import styles from "./forms.module.css";
import type { FieldBinding } from "./use-saved-form";

type TextFieldProps = FieldBinding &
  FieldWords & {
    type?: "text" | "email" | "tel" | "url";
    /** What the browser knows of the person: `email`, `organization`… */
    autoComplete?: string;
  };

export function TextField({ registration, type = "text", autoComplete = "off", ...words }: TextFieldProps) {
  return (
    <FieldFrame {...words}>
      <input
        {...registration}
        {...inputState(words.id, words)}
        type={type}
        autoComplete={autoComplete}
        className={styles.input}
      />
    </FieldFrame>
  );
}
