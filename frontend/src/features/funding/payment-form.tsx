import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import type { PaymentDetails } from "@/api";
import { NumberField } from "@/shared/forms/number-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { readAgreement } from "./agreement-query";
import styles from "./funding.module.css";
import { nothingPaid, type PaymentValues, paymentDraft, paymentSchema, paymentValues } from "./payment-schema";
import { useAgreementWrites } from "./use-agreement-writes";

type PaymentFormProps = Pick<SavedFormOptions<PaymentValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
  onClose: () => void;
};

function PaymentForm({ label, verb, onClose, ...options }: PaymentFormProps) {
  const { t } = useLingui();
  const form = useSavedForm<PaymentValues>({
    ...options,
    schema: paymentSchema({
      required: t`Ce champ est obligatoire.`,
      amount: t`Écrivez un montant en euros, par exemple 57 500,50.`,
      receipt: t`Un versement reçu a sa date et son montant : donnez les deux.`,
    }),
    labels: {
      dueOn: t`Échéance`,
      expectedAmount: t`Montant attendu`,
      receivedOn: t`Reçu le`,
      receivedAmount: t`Montant reçu`,
      reference: t`Référence du virement`,
    },
  });
  const expected = form.held("expectedAmount");

  useEffect(() => document.getElementById(expected.id)?.focus(), [expected.id]);

  return (
    <div className={styles.form}>
      <SavedForm form={form} label={label} verb={verb}>
        <DateField {...form.held("dueOn")} />
        <NumberField {...expected} unit="€" />
        <DateField {...form.held("receivedOn")} optional />
        <NumberField {...form.held("receivedAmount")} unit="€" optional />
        <TextField {...form.field("reference")} optional />
      </SavedForm>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          form.giveUp();
          onClose();
        }}
      >
        <Trans>Annuler</Trans>
      </button>
    </div>
  );
}

export function NewPayment({ agreement, onClose }: { agreement: string; onClose: () => void }) {
  const { t } = useLingui();
  const { addPayment } = useAgreementWrites();
  return (
    <PaymentForm
      draft={`versement:${agreement}`}
      start={{ values: nothingPaid }}
      save={async (values, headers) => {
        await addPayment(agreement)(paymentDraft(values), headers);
        onClose();
        return undefined;
      }}
      label={t`Nouveau versement`}
      verb={<Trans>Ajouter le versement</Trans>}
      onClose={onClose}
    />
  );
}

type EditPaymentProps = { agreement: string; payment: PaymentDetails; etag: string; onClose: () => void };

export function EditPayment({ agreement, payment, etag, onClose }: EditPaymentProps) {
  const { t } = useLingui();
  const { changePayment } = useAgreementWrites();
  return (
    <PaymentForm
      draft={`versement:${agreement}:${payment.id}`}
      start={{ values: paymentValues(payment), etag }}
      save={async (values, headers) => {
        const saved = await changePayment(agreement, payment.id)(paymentDraft(values), headers);
        onClose();
        return saved.etag;
      }}
      reload={async () => {
        const now = await readAgreement(agreement);
        const theirs = now.sheet.payments.find(({ id }) => id === payment.id) ?? payment;
        return { values: paymentValues(theirs), etag: now.etag };
      }}
      label={t`Versement`}
      verb={<Trans>Enregistrer le versement</Trans>}
      onClose={onClose}
    />
  );
}
