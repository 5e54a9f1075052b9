import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { NumberField } from "@/shared/forms/number-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { optionsOf, publicWords, stepWords } from "@/shared/projects/project-words";
import { type InitiativeValues, initiativeSchema } from "./initiative-schema";
import { operatorWords, statusWords } from "./initiative-words";

type InitiativeFormProps = Pick<SavedFormOptions<InitiativeValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
  territory: string;
};

/** The fields of an initiative, to be added or changed. */
export function InitiativeForm({ label, verb, territory, ...options }: InitiativeFormProps) {
  const { t, i18n } = useLingui();
  const say = i18n._.bind(i18n);
  const choices = {
    operatorKind: optionsOf(operatorWords, say),
    steps: optionsOf(stepWords, say),
    publics: optionsOf(publicWords, say),
    status: optionsOf(statusWords, say),
  };
  const form = useSavedForm<InitiativeValues>({
    ...options,
    schema: initiativeSchema,
    choices,
    labels: {
      name: t`Nom de l’initiative`,
      operator: t`Opérateur`,
      operatorKind: t`Type d’opérateur`,
      steps: t`Étapes du parcours`,
      publics: t`Publics`,
      status: t`État`,
      endsOn: t`Fin`,
      place: t`Lieu`,
      capacity: t`Capacité`,
      funding: t`Financement`,
      description: t`Description`,
      address: t`Adresse`,
      latitude: t`Latitude`,
      longitude: t`Longitude`,
      siret: t`SIRET`,
      website: t`Site`,
      source: t`Source`,
      illustrative: t`Illustratif : fiche non vérifiée, affichée comme telle`,
    },
  });
  return (
    <SavedForm form={form} label={label} verb={verb}>
      <TextField {...form.field("name")} />
      <TextField {...form.field("operator")} help={t`L’organisation qui la mène. N’écrivez aucun nom de personne.`} />
      <SelectField {...form.field("operatorKind")} options={choices.operatorKind} optional />
      <CheckboxesField {...form.held("steps")} options={choices.steps} />
      <CheckboxesField
        {...form.held("publics")}
        options={choices.publics}
        optional
        help={t`Sans réponse, elle est ouverte à tous les publics.`}
      />
      <SelectField {...form.field("status")} options={choices.status} />
      <PartialDateField {...form.held("endsOn")} optional help={t`Quand elle se termine, ou s’est terminée.`} />
      <TerritoryPicker
        {...form.held("place")}
        help={t`Une commune, un EPCI ou le département. Il doit se trouver dans le territoire du diagnostic : ${territory}.`}
      />
      <NumberField {...form.held("capacity")} unit={t`personnes par an`} optional />
      <TextField {...form.field("funding")} optional />
      <TextArea {...form.held("description")} maximum={4000} optional />
      <TextField {...form.field("address")} optional />
      <NumberField {...form.held("latitude")} optional help={t`En degrés, par exemple 43,8367 : pour la carte.`} />
      <NumberField {...form.held("longitude")} optional />
      <TextField {...form.field("siret")} optional help={t`Quatorze chiffres, pour reconnaître les doublons.`} />
      <TextField {...form.field("website")} type="url" optional />
      <TextField {...form.field("source")} optional help={t`D’où l’on tient ce qui est écrit ici.`} />
      <CheckboxField {...form.field("illustrative")} />
    </SavedForm>
  );
}
