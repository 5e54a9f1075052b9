import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import styles from "./toast-list.module.css";
import { dismiss, type Toast } from "./toasts";

const SECONDS = 7;
/** Time to read, to decide and to reach the button. */
const SECONDS_TO_UNDO = 20;

export default function ToastList({ toasts }: { toasts: Toast[] }) {
  return (
    <ol className={styles.list}>
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </ol>
  );
}

/** Goes by itself, but never under the pointer or with the focus in it. */
function ToastItem({ toast: { id, words, undo } }: { toast: Toast }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) {
      return;
    }
    const timer = setTimeout(() => dismiss(id), 1000 * (undo ? SECONDS_TO_UNDO : SECONDS));
    return () => clearTimeout(timer);
  }, [held, id, undo]);

  function takeBack() {
    undo?.();
    dismiss(id);
  }

  return (
    <li
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{words}</p>
      {undo && (
        <button type="button" onClick={takeBack}>
          <Trans>Annuler</Trans>
        </button>
      )}
      <button type="button" aria-label={t`Fermer ce message`} onClick={() => dismiss(id)}>
        ×
      </button>
    </li>
  );
}
