import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { Dialog, DialogActions } from "@/shared/dialogs/dialog";
import { say } from "@/shared/toasts/toasts";
import styles from "./components-page.module.css";

export default function Dialogs() {
  const { t } = useLingui();
  const [open, setOpen] = useState<"plain" | "destroy">();
  const close = () => setOpen(undefined);
  return (
    <>
      <p className={styles.row}>
        <button type="button" className="button quiet" onClick={() => setOpen("plain")}>
          <Trans>Ouvrir un dialogue</Trans>
        </button>
        <button type="button" className="button quiet" onClick={() => setOpen("destroy")}>
          <Trans>Supprimer avec confirmation</Trans>
        </button>
        <button type="button" className="button quiet" onClick={() => say(t`Lien copié`)}>
          <Trans>Montrer un message</Trans>
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => say(t`Projet archivé`, () => say(t`Projet remis en place`))}
        >
          <Trans>Montrer un message qui s’annule</Trans>
        </button>
      </p>
      {open === "plain" && (
        <Dialog title={t`Qui peut lire cette fiche ?`} onClose={close}>
          <p>
            <Trans>L’équipe du territoire, ses partenaires et l’Ansa. Rien n’en est public avant la publication.</Trans>
          </p>
          <DialogActions>
            <button type="button" className="button" onClick={close}>
              <Trans>J’ai compris</Trans>
            </button>
          </DialogActions>
        </Dialog>
      )}
      {open === "destroy" && (
        <ConfirmDialog
          title={t`Supprimer ce projet ?`}
          verb={t`Supprimer le projet`}
          typed="Équipage mobile"
          onConfirm={() => say(t`Projet supprimé`)}
          onClose={close}
        >
          <p>
            <Trans>Ses étapes, ses fichiers et ses chiffres seront supprimés avec lui. C’est sans retour.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
