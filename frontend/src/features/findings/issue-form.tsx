import { Trans, useLingui } from "@lingui/react/macro";
import { addIssue, changeIssue, type FindingDetails, getIssue } from "@/api";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { Inset } from "@/shared/forms/inset";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { etagOf, type Start, useReadAgain } from "./findings-query";

type Values = { title: string; text: string; findings: string[] };

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(160)),
  text: z.string().check(z.trim(), z.maxLength(4000)),
  findings: z.array(z.string()),
}) as z.ZodMiniType<Values, Values>;

const blank: Start<Values> = { values: { title: "", text: "", findings: [] } };

async function readIssue(slug: string, id: string): Promise<Start<Values>> {
  const { data, response } = await getIssue({ path: { slug, id }, throwOnError: true });
  const { title, text, findings } = data;
  return { values: { title, text, findings }, etag: etagOf(response) };
}

type IssueFormProps = { slug: string; id?: string; findings: FindingDetails[]; onClose: () => void };

/** Writes what is at stake, or changes it as it then stands. */
export default function IssueForm(props: IssueFormProps) {
  const { slug, id } = props;
  return (
    <AsItStands name={`issue ${id}`} read={id ? () => readIssue(slug, id) : undefined} blank={blank}>
      {(start) => <Fields {...props} start={start} />}
    </AsItStands>
  );
}

function Fields({ slug, id, findings, start, onClose }: IssueFormProps & { start: Start<Values> }) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const options = findings.map((finding) => ({ value: finding.id, label: finding.statement }));
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:enjeu:${id ?? "nouveau"}`,
    schema,
    labels: { title: t`Enjeu`, text: t`Explication`, findings: t`Découle de` },
    choices: { findings: options },
    start,
    async save(body, headers) {
      const { "Idempotency-Key": key, ...seen } = headers;
      if (id) {
        await changeIssue({ path: { slug, id }, body, headers: seen, throwOnError: true });
      } else {
        await addIssue({ path: { slug }, body, headers: { "Idempotency-Key": key }, throwOnError: true });
      }
      await again();
      say(t`Enjeu enregistré`);
      onClose();
      return undefined;
    },
    ...(id && { reload: () => readIssue(slug, id) }),
  });
  return (
    <Inset form={form} label={t`Enjeu`} verb={<Trans>Enregistrer l’enjeu</Trans>} onClose={onClose}>
      <TextField {...form.field("title")} />
      <TextArea {...form.held("text")} rows={4} maximum={4000} optional />
      {options.length > 0 && <CheckboxesField {...form.held("findings")} options={options} optional />}
    </Inset>
  );
}
