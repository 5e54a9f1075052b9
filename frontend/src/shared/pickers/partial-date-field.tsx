import { Trans, useLingui } from "@lingui/react/macro";
import { FieldFrame, type FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { type DateParts, halves, monthNames, partialDateOf, partsOf } from "./partial-date";
import styles from "./pickers.module.css";

/** A date of which only the year, the half of it, or the month may be known. */
export function PartialDateField({ value, onChange, ...words }: HeldBinding<string | undefined> & FieldWords) {
  const { t, i18n } = useLingui();
  const parts = partsOf(value);
  const change = (part: Partial<DateParts>) => onChange(partialDateOf({ ...parts, ...part }));
  const invalid = words.error ? true : undefined;

  return (
    <FieldFrame group help={t`Le jour et le mois peuvent rester vides.`} {...words}>
      <div className={styles.date}>
        <label>
          <Trans>Jour</Trans>
          <input
            type="text"
            inputMode="numeric"
            size={2}
            maxLength={2}
            autoComplete="off"
            aria-invalid={invalid}
            value={parts.day}
            onChange={(event) => change({ day: event.target.value.trim() })}
          />
        </label>
        <label>
          <Trans>Mois ou semestre</Trans>
          <select
            aria-invalid={invalid}
            value={parts.month}
            onChange={(event) => change({ month: event.target.value })}
          >
            <option value="">–</option>
            {monthNames(i18n).map((name, place) => (
              <option key={name} value={place + 1}>
                {name}
              </option>
            ))}
            {halves.map(([half, name]) => (
              <option key={half} value={half}>
                {i18n._(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <Trans>Année</Trans>
          <input
            id={words.id}
            type="text"
            inputMode="numeric"
            size={4}
            maxLength={4}
            autoComplete="off"
            aria-invalid={invalid}
            value={parts.year}
            onChange={(event) => change({ year: event.target.value.trim() })}
          />
        </label>
      </div>
    </FieldFrame>
  );
}
