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
import { DateField } from "@/shared/pickers/date-field";
import { TerritoriesPicker } from "@/shared/pickers/territories-picker";
import { TerritoryPicker } from "@/shared/pickers/territory-picker";
import { optionsOf, publicWords, stepWords, themeWords } from "@/shared/projects/project-words";
import { QUESTION_LENGTH, type ScopeValues, scopeSchema, TITLE_LENGTH } from "./scope-schema";

type ScopeFormProps = Pick<SavedFormOptions<ScopeValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
  /** Only one that begins chooses its territory. */
  begins?: boolean;
};

/** What a diagnostic looks at, to be settled before figures are collected. */
export function ScopeForm({ label, verb, begins, ...options }: ScopeFormProps) {
  const { t, i18n } = useLingui();
  const say = i18n._.bind(i18n);
  const themes = optionsOf(themeWords, say);
  const steps = optionsOf(stepWords, say);
  const publics = optionsOf(publicWords, say);
  const form = useSavedForm<ScopeValues>({
    ...options,
    schema: scopeSchema(),
    labels: {
      territory: t`Territoire`,
      title: t`Titre`,
      theme: t`Thème`,
      pathway: t`Parcours`,
      question: t`Question`,
      steps: t`Étapes du parcours`,
      publics: t`Publics`,
      referenceYear: t`Année de référence`,
      comparisons: t`Territoires de comparaison`,
      steering: t`Comité de pilotage`,
      steeringValidatedOn: t`Cadrage validé par le comité le`,
      illustrative: t`Donnée d’illustration, non vérifiée`,
    },
    choices: { theme: themes, steps, publics },
  });

  return (
    <SavedForm form={form} label={label} verb={verb}>
      {begins && (
        <TerritoryPicker
          {...form.held("territory")}
          help={t`Le département, l’intercommunalité ou la commune que l’on étudie.`}
        />
      )}
      <TextField {...form.field("title")} help={t`En ${TITLE_LENGTH} caractères au plus.`} />
      <SelectField {...form.field("theme")} options={themes} />
      <TextField
        {...form.field("pathway")}
        help={t`Le parcours d’accès à l’emploi dont il s’agit, s’il y en a un.`}
        optional
      />
      <TextArea
        {...form.held("question")}
        rows={4}
        maximum={QUESTION_LENGTH}
        help={t`Ce que le diagnostic doit éclairer, en quelques phrases.`}
        optional
      />
      <CheckboxesField
        {...form.held("steps")}
        options={steps}
        help={t`Les initiatives locales seront passées en revue étape par étape.`}
      />
      <CheckboxesField {...form.held("publics")} options={publics} />
      <NumberField
        {...form.held("referenceYear")}
        year
        help={t`Chaque indicateur prend son dernier chiffre connu à la fin de cette année, à défaut le premier qui suit.`}
        optional
      />
      <TerritoriesPicker
        {...form.held("comparisons")}
        help={t`La région et la France sont toujours là ; ajoutez un territoire ou plusieurs.`}
        optional
      />
      <TextArea
        {...form.held("steering")}
        rows={4}
        maximum={6000}
        help={t`Les organisations qui pilotent, une par ligne.`}
        optional
      />
      <DateField {...form.held("steeringValidatedOn")} optional />
      <CheckboxField {...form.field("illustrative")} help={t`Un badge le dira partout où le diagnostic apparaît.`} />
    </SavedForm>
  );
}
