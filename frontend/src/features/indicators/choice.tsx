import styles from "./indicator-page.module.css";

type ChoiceProps = {
  label: string;
  value: string;
  options: [value: string, words: string][];
  onChoose: (value: string) => void;
};

/** A native list; a choice of one is shown all the same, it says what the figures are. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
