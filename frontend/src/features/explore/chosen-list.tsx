import { useLingui } from "@lingui/react/macro";
import type { Picked } from "@/shared/pickers/picked";
import styles from "./explore-page.module.css";

/** What was picked, each thing one press away from being left out. */
export function ChosenList({ chosen, onRemove }: { chosen: Picked[]; onRemove: (id: string) => void }) {
  const { t } = useLingui();
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <button type="button" aria-label={t`Retirer ${name}`} onClick={() => onRemove(id)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
