import { useLingui } from "@lingui/react/macro";
import { FieldFrame, type FieldWords, inputState } from "./field-frame";
import styles from "./forms.module.css";
import type { Option } from "./option";
import type { FieldBinding } from "./use-saved-form";

type SelectFieldProps = FieldBinding & FieldWords & { options: Option[] };

/** One of a list; nothing is chosen in someone's stead. */
export function SelectField({ registration, options, ...words }: SelectFieldProps) {
  const { t } = useLingui();
  return (
    <FieldFrame {...words}>
      <select {...registration} {...inputState(words.id, words)} className={styles.input}>
        <option value="">{words.optional ? t`Sans réponse` : t`Choisir…`}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
