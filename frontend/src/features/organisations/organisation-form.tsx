import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { OrganisationPicker } from "@/shared/pickers/organisation-picker";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { type OrganisationValues, organisationSchema } from "./organisation-schema";
import { organisationTypes, typeWords } from "./organisation-words";

type OrganisationFormProps = Pick<SavedFormOptions<OrganisationValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
};

/** The fields of an organisation, to be added or changed. */
export function OrganisationForm({ label, verb, ...options }: OrganisationFormProps) {
  const { t, i18n } = useLingui();
  const types = organisationTypes.map((value) => ({ value, label: i18n._(typeWords[value]) }));
  const form = useSavedForm<OrganisationValues>({
    ...options,
    schema: organisationSchema,
    labels: {
      name: t`Nom`,
      shortName: t`Sigle ou nom court`,
      types: t`Types`,
      siret: t`SIRET du siège`,
      siren: t`SIREN`,
      legalForm: t`Forme juridique`,
      website: t`Site`,
      validFrom: t`Créée`,
      validTo: t`Disparue`,
      successorOf: t`Succède à`,
      code: t`Code de financeur`,
      illustrative: t`Illustratif : fiche non vérifiée, affichée comme telle`,
    },
    choices: { types },
  });
  return (
    <SavedForm form={form} label={label} verb={verb}>
      <TextField {...form.field("name")} />
      <TextField {...form.field("shortName")} optional />
      <CheckboxesField {...form.held("types")} options={types} />
      <TextField
        {...form.field("siret")}
        optional
        help={t`Quatorze chiffres ; le SIREN en est le début et n’a pas à être écrit deux fois.`}
      />
      <TextField {...form.field("siren")} optional help={t`Neuf chiffres, si le SIRET n’est pas connu.`} />
      <TextField {...form.field("legalForm")} optional />
      <TextField {...form.field("website")} type="url" optional />
      <PartialDateField {...form.held("validFrom")} optional />
      <PartialDateField {...form.held("validTo")} optional />
      <OrganisationPicker
        {...form.held("successorOf")}
        optional
        help={t`L’organisation qu’elle a remplacée, comme le CGET pour l’ANCT : les deux noms sont montrés, par date.`}
      />
      <TextField
        {...form.field("code")}
        optional
        help={t`Celui que portent les comptes de ce financeur, par exemple ANCT.`}
      />
      <CheckboxField {...form.field("illustrative")} />
    </SavedForm>
  );
}
