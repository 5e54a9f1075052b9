import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "../project.module.css";

/** Deletes something for good, once confirmed. */
export function RemoveButton({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={t`Supprimer « ${name} »`}
        onClick={() => setAsking(true)}
      >
        <Trans>Supprimer</Trans>
      </button>
      {failure !== undefined && (
        <p role="alert" className={styles.failed}>
          <Trans>Rien n’a été supprimé : cela sert peut-être encore. Rechargez la page.</Trans>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Supprimer « ${name} » ?`}
          verb={t`Supprimer`}
          onConfirm={() => attempt(remove)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>C’est sans retour. Ce qui est déjà publié reste comme il l’a été.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
