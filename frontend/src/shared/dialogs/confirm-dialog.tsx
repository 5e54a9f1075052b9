import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { Dialog, DialogActions } from "./dialog";
import styles from "./dialog.module.css";

type ConfirmDialogProps = {
  title: string;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  verb: string;
  /** For what destroys: the name that has to be typed first. */
  typed?: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ title, children, verb, typed, onConfirm, onClose }: ConfirmDialogProps) {
  const [text, setText] = useState("");
  const ready = typed === undefined || text.trim() === typed;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready) {
      onConfirm();
      onClose();
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.typed} onSubmit={submit}>
        {children}
        {typed !== undefined && (
          <label className={styles.typed}>
            <span>
              <Trans>
                Pour confirmer, écrivez <strong>{typed}</strong>
              </Trans>
            </span>
            <input
              type="text"
              value={text}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        <DialogActions>
          <button type="submit" className={typed === undefined ? "button" : "button danger"} disabled={!ready}>
            {verb}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            <Trans>Annuler</Trans>
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
