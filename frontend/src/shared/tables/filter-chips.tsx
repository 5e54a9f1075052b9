import { Trans, useLingui } from "@lingui/react/macro";
import styles from "./filter-chips.module.css";

type FilterChipsProps = {
  chips: { key: string; label: string; onRemove: () => void }[];
  onClear: () => void;
};

/** What narrows a list, each with its way out; nothing when nothing does. */
export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useLingui();
  return (
    chips.length > 0 && (
      <ul className={styles.chips} aria-label={t`Filtres choisis`}>
        {chips.map(({ key, label, onRemove }) => (
          <li key={key}>
            <button type="button" className={styles.chip} onClick={onRemove}>
              {label}
              <span aria-hidden="true" className="no-print">
                ×
              </span>
              <span className="visually-hidden">
                <Trans>, retirer ce filtre</Trans>
              </span>
            </button>
          </li>
        ))}
        <li className="no-print">
          <button type="button" className={styles.clear} onClick={onClear}>
            <Trans>Tout effacer</Trans>
          </button>
        </li>
      </ul>
    )
  );
}
