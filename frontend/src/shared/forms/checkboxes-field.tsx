import { FieldFrame, type FieldWords } from "./field-frame";
import styles from "./forms.module.css";
import type { Option } from "./option";
import type { HeldBinding } from "./use-saved-form";

type CheckboxesFieldProps<T extends string> = HeldBinding<T[]> & FieldWords & { options: (Option & { value: T })[] };

/** Any of a few, all in sight. The summary of errors leads to the first. */
export function CheckboxesField<T extends string>({ value, onChange, options, ...words }: CheckboxesFieldProps<T>) {
  const toggle = (one: T, chosen: boolean) =>
    onChange(options.map((option) => option.value).filter((other) => (other === one ? chosen : value.includes(other))));
  return (
    <FieldFrame group {...words}>
      <div className={styles.choicesBeside}>
        {options.map(({ value: one, label }, place) => {
          const id = place === 0 ? words.id : `${words.id}-${one}`;
          return (
            <div key={one} className={styles.choice}>
              <input
                id={id}
                type="checkbox"
                checked={value.includes(one)}
                onChange={(event) => toggle(one, event.target.checked)}
              />
              <label htmlFor={id}>{label}</label>
            </div>
          );
        })}
      </div>
    </FieldFrame>
  );
}
