import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PaymentDetails } from "@/api";
import { ConfirmDialog } from "@/shared/dialogs/confirm-dialog";
import { day } from "@/shared/figures/periods";
import { SaveFailure } from "@/shared/forms/save-failure";
import { useSaving } from "@/shared/forms/use-saving";
import styles from "./funding.module.css";
import { paymentWords } from "./funding-words";
import { euros } from "./money";
import { useAgreementWrites } from "./use-agreement-writes";

type PaymentRowProps = { payment: PaymentDetails; agreement: string; etag: string; onEdit?: () => void };

/** A payment, and for the team what can be done with it. */
export function PaymentRow({ payment, agreement, etag, onEdit }: PaymentRowProps) {
  const { t, i18n } = useLingui();
  const { dueOn, expectedAmount, receivedOn, receivedAmount, reference, state } = payment;
  const due = day(i18n.locale, dueOn);
  const received = receivedOn && day(i18n.locale, receivedOn);
  return (
    <tr>
      <th scope="row">{due}</th>
      <td className={styles.number} data-title={t`Attendu`}>
        {euros(i18n.locale, expectedAmount)}
      </td>
      <td data-title={t`État`}>
        <span className={styles.chip} data-state={state}>
          {i18n._(paymentWords[state])}
        </span>
      </td>
      <td className={styles.number} data-title={t`Reçu`}>
        {receivedAmount === undefined ? (
          "–"
        ) : (
          <span>
            {euros(i18n.locale, receivedAmount)}
            <span className={styles.under}>
              <Trans>le {received}</Trans>
              {reference && `, ${reference}`}
            </span>
          </span>
        )}
      </td>
      {onEdit && (
        <td className="no-print">
          <span className={styles.actions}>
            <button
              type="button"
              className="button quiet"
              aria-label={
                state === "RECEIVED" ? t`Modifier le versement du ${due}` : t`Noter la réception du versement du ${due}`
              }
              onClick={onEdit}
            >
              {state === "RECEIVED" ? <Trans>Modifier</Trans> : <Trans>Noter la réception</Trans>}
            </button>
            {state !== "RECEIVED" && <DeletePayment payment={payment} agreement={agreement} etag={etag} due={due} />}
          </span>
        </td>
      )}
    </tr>
  );
}

type DeletePaymentProps = { payment: PaymentDetails; agreement: string; etag: string; due: string };

function DeletePayment({ payment, agreement, etag, due }: DeletePaymentProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  const { removePayment } = useAgreementWrites();
  const confirm = () =>
    attempt(async () => {
      await removePayment(agreement, payment.id, etag);
    });
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={t`Supprimer le versement du ${due}`}
        onClick={() => setAsking(true)}
      >
        <Trans>Supprimer</Trans>
      </button>
      {failure !== undefined && <SaveFailure error={failure} retry={confirm} />}
      {asking && (
        <ConfirmDialog
          title={t`Supprimer ce versement ?`}
          verb={t`Supprimer le versement`}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>Le versement attendu le {due} ne sera plus compté.</Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
