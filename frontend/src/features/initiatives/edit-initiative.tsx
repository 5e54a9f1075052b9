import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { DiagnosticDetails } from "@/api";
import { ApiError } from "@/shared/api-error";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { InitiativeForm } from "./initiative-form";
import styles from "./initiatives.module.css";
import { readInitiative, useInitiativeWrites } from "./use-initiative-writes";

type EditInitiativeProps = { diagnostic: DiagnosticDetails; id: string; onDone: () => unknown };

/** Changes an initiative from how it stands now, or takes it out. */
export function EditInitiative({ diagnostic, id, onDone }: EditInitiativeProps) {
  const { t } = useLingui();
  const { slug, territory } = diagnostic;
  const { change, remove } = useInitiativeWrites(slug, onDone);
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const current = useQuery({
    queryKey: ["initiative to change", slug, id],
    queryFn: () => readInitiative(slug, id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return <LoadFailure error={current.error} retry={current.refetch} />;
  }
  if (!current.data) {
    return <Skeleton lines={8} />;
  }
  const { name } = current.data.values;
  const { etag = "" } = current.data;
  return (
    <>
      <h2>{name}</h2>
      <InitiativeForm
        draft={`initiative:${id}`}
        start={current.data}
        save={change(id)}
        reload={() => readInitiative(slug, id)}
        label={t`Fiche de l’initiative`}
        verb={<Trans>Enregistrer l’initiative</Trans>}
        territory={territory.name}
      />
      <p className={`${styles.ways} no-print`}>
        <button type="button" className="button quiet" onClick={() => setAsking(true)}>
          <Trans>Retirer de l’inventaire</Trans>
        </button>
      </p>
      {failure !== undefined && (
        <p role="alert">
          {failure instanceof ApiError && failure.status === 412 ? (
            <Trans>Elle a changé entre-temps. Rien n’a été retiré : rechargez la page et relisez-la.</Trans>
          ) : (
            <Trans>L’initiative n’a pas été retirée. Réessayez dans un instant.</Trans>
          )}
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={t`Retirer cette initiative ?`}
          verb={t`Retirer l’initiative`}
          onConfirm={() => attempt(() => remove(id, etag))}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>« {name} » ne sera plus dans l’inventaire. C’est sans retour.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
