import { FieldFrame, type FieldWords } from "./field-frame";
import styles from "./forms.module.css";
import type { Option } from "./option";
import type { FieldBinding } from "./use-saved-form";

type RadioFieldProps = FieldBinding & FieldWords & { options: Option[] };

/** One of a few, all in sight. The summary of errors leads to the first. */
export function RadioField({ registration, options, ...words }: RadioFieldProps) {
  return (
    <FieldFrame group {...words}>
      <div className={styles.choices}>
        {options.map(({ value, label, help }, place) => {
          const id = place === 0 ? words.id : `${words.id}-${value}`;
          return (
            <div key={value} className={styles.choice}>
              <input {...registration} id={id} type="radio" value={value} aria-describedby={help && `${id}-mot`} />
              <label htmlFor={id}>{label}</label>
              {help && (
                <p id={`${id}-mot`} className={styles.help}>
                  {help}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </FieldFrame>
  );
}
