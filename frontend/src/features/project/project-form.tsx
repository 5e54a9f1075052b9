import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { OrganisationPicker } from "@/shared/pickers/organisation-picker";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { TerritoriesPicker } from "@/shared/pickers/territories-picker";
import { optionsOf, publicWords, themeWords } from "@/shared/projects/project-words";
import { DESCRIPTION_LENGTH, NAME_LENGTH, type ProjectValues, projectSchema, SUMMARY_LENGTH } from "./project-schema";

type ProjectFormProps = Pick<SavedFormOptions<ProjectValues>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
};

/** The fields of a project's sheet, to be added or changed. */
export function ProjectForm({ label, verb, ...options }: ProjectFormProps) {
  const { t, i18n } = useLingui();
  const say = i18n._.bind(i18n);
  const themes = optionsOf(themeWords, say);
  const publics = optionsOf(publicWords, say);
  const form = useSavedForm<ProjectValues>({
    ...options,
    schema: projectSchema(),
    labels: {
      name: t`Nom du projet`,
      summary: t`Résumé`,
      description: t`Description`,
      sponsor: t`Porteur`,
      website: t`Site`,
      themes: t`Thèmes`,
      publics: t`Publics`,
      territories: t`Territoires`,
      entry: t`Entrée dans l’accélérateur`,
      illustrative: t`Donnée d’illustration, non vérifiée`,
    },
    choices: { themes, publics },
  });

  return (
    <SavedForm form={form} label={label} verb={verb}>
      <TextField {...form.field("name")} help={t`En ${NAME_LENGTH} caractères au plus.`} />
      <TextArea
        {...form.held("summary")}
        rows={3}
        maximum={SUMMARY_LENGTH}
        help={t`Ce que fait le projet, en quelques lignes. Il est demandé pour publier.`}
        optional
      />
      <TextArea
        {...form.held("description")}
        rows={8}
        maximum={DESCRIPTION_LENGTH}
        help={t`Une ligne vide sépare deux paragraphes.`}
        optional
      />
      <OrganisationPicker
        {...form.held("sponsor")}
        help={t`L’organisation qui porte le projet, par le début de son nom.`}
        optional
      />
      <TextField {...form.field("website")} type="url" optional />
      <CheckboxesField {...form.held("themes")} options={themes} optional />
      <CheckboxesField {...form.held("publics")} options={publics} optional />
      <TerritoriesPicker
        {...form.held("territories")}
        help={t`Les départements, intercommunalités ou communes où le projet est à l’œuvre.`}
        optional
      />
      <PartialDateField
        {...form.held("entry")}
        help={t`Ce que l’on en sait : le mois et le jour peuvent manquer.`}
        optional
      />
      <CheckboxField {...form.field("illustrative")} help={t`Un badge le dira partout où le projet apparaît.`} />
    </SavedForm>
  );
}
