import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { addDeploymentOption, type IssueDetails, type StepKind } from "@/api";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { optionsOf, stepWords } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { candidatesQuery, useReadAgain } from "./findings-query";

type Values = { title: string; text: string; issues: string[]; steps: StepKind[]; model: string };

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(160)),
  text: z.string().check(z.trim(), z.maxLength(4000)),
  issues: z.array(z.string()),
  steps: z.array(z.string()),
  model: z.string(),
}) as unknown as z.ZodMiniType<Values, Values>;

type OptionFormProps = { slug: string; issues: IssueDetails[]; onClose: () => void };

/** Writes what could be done, with one of the projects that answer a gap. */
export function OptionForm({ slug, issues, onClose }: OptionFormProps) {
  const { t, i18n } = useLingui();
  const again = useReadAgain(slug);
  const candidates = useQuery(candidatesQuery(slug)).data ?? [];
  const models = candidates.map(({ model }) => ({
    value: `${model.project} ${model.number}`,
    label: model.projectName,
  }));
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:piste:nouvelle`,
    schema,
    labels: {
      title: t`Piste`,
      text: t`Explication`,
      issues: t`Répond à`,
      steps: t`Étapes comblées`,
      model: t`Projet du portefeuille`,
    },
    choices: { model: models },
    start: { values: { title: "", text: "", issues: [], steps: [], model: "" } },
    async save({ model, ...rest }, { "If-Match": _none, ...headers }) {
      const [project, number] = model.split(" ", 2);
      const body = { ...rest, ...(project && { model: { project, number: Number(number) } }) };
      await addDeploymentOption({ path: { slug }, body, headers, throwOnError: true });
      await again();
      say(t`Piste enregistrée`);
      onClose();
      return undefined;
    },
  });
  return (
    <SavedForm form={form} label={t`Piste de déploiement`} verb={<Trans>Enregistrer la piste</Trans>}>
      <TextField {...form.field("title")} />
      <TextArea {...form.held("text")} rows={4} maximum={4000} optional />
      <CheckboxesField
        {...form.held("issues")}
        options={issues.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
      <CheckboxesField {...form.held("steps")} options={optionsOf(stepWords, i18n._.bind(i18n))} optional />
      <SelectField {...form.field("model")} options={models} optional />
    </SavedForm>
  );
}
