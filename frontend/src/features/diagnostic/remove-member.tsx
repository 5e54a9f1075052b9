import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";

/** Takes somebody out of the team, once confirmed. */
export function RemoveMember({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  return (
    <>
      <button type="button" className="button quiet" aria-label={t`Retirer ${name}`} onClick={() => setAsking(true)}>
        <Trans>Retirer</Trans>
      </button>
      {failure !== undefined && <SaveFailure error={failure} retry={() => attempt(remove)} />}
      {asking && (
        <ConfirmDialog
          title={t`Retirer ${name} de l’équipe ?`}
          verb={t`Retirer`}
          onConfirm={() => attempt(remove)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>Ce que cette personne a écrit reste ; elle n’écrit plus.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
