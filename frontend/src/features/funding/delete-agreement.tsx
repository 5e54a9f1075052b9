import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AgreementDetails } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import { useAgreementWrites } from "./use-agreement-writes";

type DeleteAgreementProps = { sheet: AgreementDetails; etag: string; onGone: () => void };

/** Deletes an agreement that nothing was received of; its reference is typed first. */
export function DeleteAgreement({ sheet, etag, onGone }: DeleteAgreementProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const { remove } = useAgreementWrites();
  const { title, reference } = sheet.agreement;
  if (sheet.payments.some(({ state }) => state === "RECEIVED")) {
    return null;
  }
  const confirm = () =>
    attempt(async () => {
      await remove(sheet.id, etag);
      onGone();
    });
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        <Trans>Supprimer la convention</Trans>
      </button>
      {failure !== undefined && <SaveFailure error={failure} retry={confirm} />}
      {asking && (
        <ConfirmDialog
          title={t`Supprimer cette convention ?`}
          verb={t`Supprimer la convention`}
          typed={reference}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              « {title} », ses lignes et ses versements attendus disparaîtront des totaux. C’est sans retour.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
