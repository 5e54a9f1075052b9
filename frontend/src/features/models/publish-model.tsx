import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useRef, useState } from "react";
import type { ModelVersionDetails } from "@/api";
import { Dialog, DialogActions } from "@/shared/dialogs/dialog";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./models.module.css";
import { useModelWrites } from "./use-model-writes";

type PublishModelProps = { slug: string; version: ModelVersionDetails; onClose: () => void };

/** Asks why, and says that there is no way back. */
export function PublishModel({ slug, version, onClose }: PublishModelProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const { saving, failure, attempt } = useSaving();
  const { publish } = useModelWrites(slug);
  const { number } = version;
  const key = useRef(crypto.randomUUID());
  const send = () =>
    attempt(async () => {
      await publish(version, reason.trim(), key.current);
      onClose();
    });

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <Dialog title={t`Publier la version ${number} ?`} onClose={onClose}>
      <form className={styles.fields} onSubmit={submit}>
        <p>
          <Trans>
            Elle ne changera plus jamais : une correction sera une nouvelle version. Celle qui est en vigueur est
            remplacée, et reste lisible.
          </Trans>
        </p>
        <label>
          <Trans>Motif de la publication</Trans>
          <textarea
            rows={3}
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {failure !== undefined && <SaveFailure error={failure} retry={send} />}
        <DialogActions>
          <button type="submit" className="button" disabled={reason.trim() === ""} aria-disabled={saving || undefined}>
            <Trans>Publier la version</Trans>
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            <Trans>Annuler</Trans>
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
