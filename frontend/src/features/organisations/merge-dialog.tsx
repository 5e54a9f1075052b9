import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { mergeOrganisation, type OrganisationSummary } from "@/api";
import { ApiError } from "@/shared/api-error";
import { Dialog, DialogActions } from "@/shared/dialogs/dialog";
import { useSaving } from "@/shared/forms/use-saving";
import { say } from "@/shared/toasts/toasts";

type MergeDialogProps = { duplicate: OrganisationSummary; kept: OrganisationSummary; onClose: () => void };

/** Says what a merge does before it is done; it cannot be undone. */
export function MergeDialog({ duplicate, kept, onClose }: MergeDialogProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const { saving, failure, attempt } = useSaving();
  const gone = duplicate.name;
  const stays = kept.name;

  async function merge() {
    await mergeOrganisation({
      path: { id: duplicate.id },
      body: { into: kept.id },
      headers: { "Idempotency-Key": key.current },
      throwOnError: true,
    });
    await queries.invalidateQueries();
    say(t`Organisations fusionnées`);
    onClose();
    document.querySelector("h1")?.focus();
  }

  return (
    <Dialog title={t`Fusionner ces organisations ?`} onClose={onClose}>
      <p>
        <Trans>
          Les projets, contacts et conventions de « {gone} » passent à « {stays} », qui reprend aussi les informations
          qui lui manquent. L’ancienne adresse y conduira. C’est sans retour.
        </Trans>
      </p>
      {failure !== undefined && (
        <p role="alert">
          {failure instanceof ApiError && failure.status === 409 ? (
            <Trans>
              La fusion est impossible en l’état : l’une succède à l’autre, l’une est déjà fusionnée, ou toutes deux ont
              un code de financeur. Rien n’a changé.
            </Trans>
          ) : (
            <Trans>La fusion n’a pas abouti. Réessayez dans un instant.</Trans>
          )}
        </p>
      )}
      <DialogActions>
        <button
          type="button"
          className="button danger"
          aria-disabled={saving || undefined}
          onClick={() => attempt(merge)}
        >
          <Trans>Fusionner</Trans>
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          <Trans>Ne pas fusionner</Trans>
        </button>
      </DialogActions>
    </Dialog>
  );
}
