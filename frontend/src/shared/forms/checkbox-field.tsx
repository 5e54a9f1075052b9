import type { ReactNode } from "react";
import { describedBy } from "./field-frame";
import styles from "./forms.module.css";
import type { FieldBinding } from "./use-saved-form";

/** A yes or no; an error stands above it. */
export function CheckboxField({ registration, id, label, error, help }: FieldBinding & { help?: ReactNode }) {
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      {error && (
        <p id={`${id}-erreur`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.choice}>
        <input
          {...registration}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help, error })}
        />
        <label htmlFor={id}>{label}</label>
        {help && (
          <p id={`${id}-aide`} className={styles.help}>
            {help}
          </p>
        )}
      </div>
    </div>
  );
}
