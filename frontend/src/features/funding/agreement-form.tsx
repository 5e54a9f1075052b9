import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { NumberField } from "@/shared/forms/number-field";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { agreementSchema } from "./agreement-schema";
import type { AgreementValues } from "./agreement-values";
import styles from "./funding.module.css";
import { natureWords } from "./funding-words";
import { LineFields } from "./line-fields";
import { OrganisationPicker } from "./organisation-picker";

type AgreementFormProps = Pick<SavedFormOptions<AgreementValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
};

/** The fields of an agreement; its lines must make up its amount before it is sent. */
export function AgreementForm({ label, verb, ...options }: AgreementFormProps) {
  const { t, i18n } = useLingui();
  const natures = Object.entries(natureWords).map(([value, words]) => ({ value, label: i18n._(words) }));
  const form = useSavedForm<AgreementValues>({
    ...options,
    schema: agreementSchema({
      required: t`Ce champ est obligatoire.`,
      amount: t`Écrivez un montant en euros, par exemple 115 000,50.`,
      lines: t`Le total des lignes doit être égal au montant de la convention, au centime près.`,
      object: t`Dites de chaque ligne quel projet ou quel territoire elle finance.`,
      twice: t`Deux lignes financent la même chose : réunissez leurs montants.`,
      period: t`La période se termine après avoir commencé.`,
    }),
    labels: {
      reference: t`Référence`,
      title: t`Titre`,
      funder: t`Financeur`,
      beneficiary: t`Bénéficiaire`,
      amount: t`Montant`,
      lines: t`Lignes`,
      signedOn: t`Signée le`,
      startsOn: t`Début de la période`,
      endsOn: t`Fin de la période`,
      nature: t`Nature`,
      conditions: t`Conditions de versement`,
      decisionReference: t`Référence de la décision`,
      scheme: t`Dispositif d’aide`,
      euNotified: t`Aide notifiée à la Commission européenne`,
      illustrative: t`Convention illustrative, non vérifiée`,
    },
    choices: { nature: natures },
  });
  const amount = form.held("amount");
  return (
    <div className={styles.form}>
      <SavedForm form={form} label={label} verb={verb}>
        <TextField {...form.field("reference")} help={t`Celle du financeur ; unique chez lui.`} />
        <TextField {...form.field("title")} />
        <OrganisationPicker {...form.held("funder")} help={t`Sous le nom qu’il portait à la signature.`} />
        <OrganisationPicker {...form.held("beneficiary")} optional help={t`Vide : l’Ansa.`} />
        <NumberField {...amount} unit="€" />
        <LineFields {...form.held("lines")} amount={amount.value} />
        <DateField {...form.held("signedOn")} />
        <DateField {...form.held("startsOn")} />
        <DateField {...form.held("endsOn")} />
        <RadioField {...form.field("nature")} options={natures} />
        <TextField {...form.field("conditions")} optional />
        <TextField {...form.field("decisionReference")} optional />
        <TextField {...form.field("scheme")} optional />
        <CheckboxField {...form.field("euNotified")} />
        <CheckboxField {...form.field("illustrative")} />
      </SavedForm>
    </div>
  );
}
