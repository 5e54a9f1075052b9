import { lazy, Suspense } from "react";
import { FieldFrame } from "@/shared/forms/field-frame";
import type { PickerProps } from "./picked";
import styles from "./pickers.module.css";

const Combobox = lazy(() => import("./combobox"));

/** One among too many to list. */
export function Picker(props: PickerProps) {
  const { value: _value, onChange: _onChange, find: _find, ...words } = props;
  return (
    <FieldFrame {...words}>
      <Suspense fallback={<div className={styles.coming} />}>
        <Combobox {...props} />
      </Suspense>
    </FieldFrame>
  );
}
