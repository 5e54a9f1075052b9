import { useLingui } from "@lingui/react";
import { useEffect, useState } from "react";
import { formatsOf } from "@/shared/i18n/language";
import { FieldFrame, type FieldWords, inputState } from "./field-frame";
import styles from "./forms.module.css";
import { parseNumber } from "./parse-number";
import type { HeldBinding } from "./use-saved-form";

type NumberFieldProps = HeldBinding<number | undefined> &
  FieldWords & {
    unit?: string;
    /** Years have no space between their thousands. */
    year?: boolean;
  };

/** A number as people write it, comma and spaces included; what is no number is `NaN`, and stays on the screen. */
export function NumberField({ value, onChange, unit, year = false, ...words }: NumberFieldProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState("");

  useEffect(() => {
    setTyped((before) =>
      Object.is(parseNumber(before), value)
        ? before
        : value === undefined || Number.isNaN(value)
          ? ""
          : value.toLocaleString(formatsOf(i18n.locale), { maximumFractionDigits: 10, useGrouping: !year }),
    );
  }, [value, year, i18n.locale]);

  return (
    <FieldFrame {...words} label={unit ? `${words.label} (${unit})` : words.label}>
      <input
        {...inputState(words.id, words)}
        type="text"
        inputMode="decimal"
        name={words.name}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseNumber(event.target.value));
        }}
        className={`${styles.input} ${styles.short}`}
      />
    </FieldFrame>
  );
}
