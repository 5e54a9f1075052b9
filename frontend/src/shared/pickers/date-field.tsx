import { lazy, Suspense } from "react";
import { FieldFrame, type FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import styles from "./pickers.module.css";

// A calendar is several times the weight of a form
const DatePicker = lazy(() => import("./date-picker"));

type DateFieldProps = HeldBinding<string | undefined> & FieldWords;

/** A full date, typed part by part or picked in a calendar; its value is ISO 8601. */
export function DateField(props: DateFieldProps) {
  const { value: _value, onChange: _onChange, ...words } = props;
  return (
    <FieldFrame group {...words}>
      <Suspense fallback={<div className={styles.coming} />}>
        <DatePicker {...props} />
      </Suspense>
    </FieldFrame>
  );
}
