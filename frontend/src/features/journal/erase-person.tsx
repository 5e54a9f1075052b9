import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { eraseAuditPerson } from "@/api";
import { listAuditEventsInfiniteQueryKey } from "@/api/@tanstack/react-query.gen";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { say } from "@/shared/toasts/toasts";
import styles from "./journal.module.css";

/** Destroys what the journal keeps of a person, once her name was typed. */
export function ErasePerson({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { saving, failure, attempt } = useSaving();

  async function erase() {
    await eraseAuditPerson({ path: { id }, throwOnError: true });
    const [first] = listAuditEventsInfiniteQueryKey();
    await queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => sameList(key, first) });
    say(t`Données personnelles de ${name} effacées`);
    document.querySelector("h1")?.focus();
  }

  return (
    <>
      <button
        type="button"
        className={`${styles.erase} no-print`}
        aria-disabled={saving || undefined}
        onClick={() => setAsking(true)}
      >
        <Trans>Effacer ses données personnelles…</Trans>
        <span className="visually-hidden">({name})</span>
      </button>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          <Trans>Rien n’a été effacé. Réessayez dans un instant.</Trans>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Effacer les données personnelles de ${name} ?`}
          verb={t`Effacer ses données`}
          typed={name}
          onConfirm={() => attempt(erase)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              Le journal garde ce qui a été fait et quand, mais son nom, ses adresses et les valeurs personnelles
              deviennent illisibles pour tous, sur toutes les lignes. C’est sans retour : personne, pas même l’Ansa, ne
              pourra les retrouver.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

const sameList = (key: unknown, first: { _id: string }) =>
  typeof key === "object" && key !== null && "_id" in key && key._id === first._id;
