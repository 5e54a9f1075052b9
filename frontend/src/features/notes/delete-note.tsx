import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { TerritoryNoteDetails } from "@/api";
import { ApiError } from "@/shared/api-error";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./notes.module.css";
import { useNoteWrites } from "./use-note-writes";

/** The list's title is where one is, once the note is gone. */
const toTheTitle = () => document.querySelector("h1")?.focus();

export function DeleteNote({ note }: { note: TerritoryNoteDetails }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const { remove } = useNoteWrites(note.territory, toTheTitle);
  const { title } = note;
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={t`Supprimer « ${title} »`}
        onClick={() => setAsking(true)}
      >
        <Trans>Supprimer</Trans>
      </button>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          <DeleteFailure error={failure} />
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Supprimer cette note ?`}
          verb={t`Supprimer la note`}
          onConfirm={() => attempt(() => remove(note))}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>« {title} » ne pourra plus être lue par personne. C’est sans retour.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

function DeleteFailure({ error }: { error: unknown }) {
  switch (error instanceof ApiError ? error.status : -1) {
    case 412:
      return <Trans>Cette note a changé entre-temps. Rien n’a été supprimé : rechargez la page et relisez-la.</Trans>;
    case 404:
      return <Trans>Cette note n’existe déjà plus.</Trans>;
    default:
      return <Trans>La note n’a pas été supprimée. Réessayez dans un instant.</Trans>;
  }
}
