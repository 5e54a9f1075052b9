import { Trans } from "@lingui/react/macro";
import styles from "./forms.module.css";

/** Says that the words below were typed earlier and are not saved, and lets go of them. */
export function DraftNotice({ onGiveUp }: { onGiveUp: () => void }) {
  return (
    <div className={styles.notice} role="status">
      <p>
        <Trans>
          <strong>Brouillon retrouvé.</strong> Ce que vous aviez écrit ici n’est pas encore enregistré.
        </Trans>
      </p>
      <button type="button" className="button quiet" onClick={onGiveUp}>
        <Trans>Abandonner le brouillon</Trans>
      </button>
    </div>
  );
}
