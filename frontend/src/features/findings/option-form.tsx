import { Trans, useLingui } from "@lingui/react/macro";
import {
  addDeploymentOption,
  changeDeploymentOption,
  getDeploymentOption,
  type IssueDetails,
  type OptionDetails,
  type StepKind,
} from "@/api";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { Inset } from "@/shared/forms/inset";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { optionsOf, stepWords } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { etagOf, type Start, useReadAgain } from "./findings-query";
import { ModelField, modelOf, modelValue, useModelChoices } from "./model-field";

type Values = { title: string; text: string; issues: string[]; steps: StepKind[]; model: string };

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(160)),
  text: z.string().check(z.trim(), z.maxLength(4000)),
  issues: z.array(z.string()),
  steps: z.array(z.string()),
  model: z.string(),
}) as unknown as z.ZodMiniType<Values, Values>;

const blank: Start<Values> = { values: { title: "", text: "", issues: [], steps: [], model: "" } };

async function readOption(slug: string, id: string): Promise<Start<Values>> {
  const { data, response } = await getDeploymentOption({ path: { slug, id }, throwOnError: true });
  const { title, text, issues, steps, model } = data;
  return { values: { title, text, issues, steps, model: model ? modelValue(model) : "" }, etag: etagOf(response) };
}

type OptionFormProps = { slug: string; option?: OptionDetails; issues: IssueDetails[]; onClose: () => void };

/** Writes what could be done, or changes it as it then stands. */
export default function OptionForm(props: OptionFormProps) {
  const { slug, option } = props;
  return (
    <AsItStands
      name={`option ${option?.id}`}
      read={option ? () => readOption(slug, option.id) : undefined}
      blank={blank}
    >
      {(start) => <Fields {...props} start={start} />}
    </AsItStands>
  );
}

function Fields({ slug, option, issues, start, onClose }: OptionFormProps & { start: Start<Values> }) {
  const { t, i18n } = useLingui();
  const again = useReadAgain(slug);
  const models = useModelChoices(slug, option?.model);
  const titles = issues.map(({ id, title }) => ({ value: id, label: title }));
  const steps = optionsOf(stepWords, i18n._.bind(i18n));
  const id = option?.id;
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:piste:${id ?? "nouvelle"}`,
    schema,
    labels: {
      title: t`Piste`,
      text: t`Explication`,
      issues: t`Répond à`,
      steps: t`Étapes comblées`,
      model: t`Projet du portefeuille`,
    },
    choices: { issues: titles, steps, model: models.options },
    start,
    async save({ model: chosen, ...rest }, headers) {
      const { "Idempotency-Key": key, ...seen } = headers;
      const model = modelOf(chosen);
      const body = { ...rest, ...(model && { model }) };
      if (id) {
        await changeDeploymentOption({ path: { slug, id }, body, headers: seen, throwOnError: true });
      } else {
        await addDeploymentOption({ path: { slug }, body, headers: { "Idempotency-Key": key }, throwOnError: true });
      }
      await again();
      say(t`Piste enregistrée`);
      onClose();
      return undefined;
    },
    ...(id && { reload: () => readOption(slug, id) }),
  });
  return (
    <Inset form={form} label={t`Piste de déploiement`} verb={<Trans>Enregistrer la piste</Trans>} onClose={onClose}>
      <TextField {...form.field("title")} />
      <TextArea {...form.held("text")} rows={4} maximum={4000} optional />
      {titles.length > 0 && <CheckboxesField {...form.held("issues")} options={titles} optional />}
      <CheckboxesField {...form.held("steps")} options={steps} optional />
      <ModelField {...form.held("model")} choices={models} optional />
    </Inset>
  );
}
