import styles from "./data-table.module.css";

type SelectBoxProps = {
  label: string;
  checked: boolean;
  /** Some are, not all. */
  some?: boolean;
  onChange: (checked: boolean) => void;
};

/** A checkbox large enough for a finger. */
export function SelectBox({ label, checked, some = false, onChange }: SelectBoxProps) {
  return (
    <label className={styles.select}>
      <input
        ref={(box) => {
          if (box) {
            box.indeterminate = some && !checked;
          }
        }}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}
