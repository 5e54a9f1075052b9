import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactDetails } from "@/api";
import { ApiError } from "@/shared/api-error";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./contacts.module.css";
import { useContactWrites } from "./use-contact-writes";

/** The page's title is where one is, once the contact is gone. */
const toTheTitle = () => document.querySelector("h1")?.focus();

/** Erases a contact for good, once her name is typed. */
export function EraseContact({ contact }: { contact: ContactDetails }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const { erase } = useContactWrites(contact.organisation.id, toTheTitle);
  const name = `${contact.firstName} ${contact.lastName}`;
  return (
    <>
      <button type="button" className="button quiet" aria-label={t`Effacer ${name}`} onClick={() => setAsking(true)}>
        <Trans>Effacer</Trans>
      </button>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          <EraseFailure error={failure} />
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Effacer ce contact ?`}
          verb={t`Effacer pour toujours`}
          typed={name}
          onConfirm={() => attempt(() => erase(contact))}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              Rien de lisible n’en restera, ni ici ni au journal ; une sauvegarde restaurée l’effacera à nouveau. C’est
              sans retour.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

function EraseFailure({ error }: { error: unknown }) {
  switch (error instanceof ApiError ? error.status : -1) {
    case 412:
      return <Trans>Ce contact a changé entre-temps. Rien n’a été effacé : rechargez la page et relisez-le.</Trans>;
    case 404:
      return <Trans>Ce contact n’existe déjà plus.</Trans>;
    default:
      return <Trans>Le contact n’a pas été effacé. Réessayez dans un instant.</Trans>;
  }
}
