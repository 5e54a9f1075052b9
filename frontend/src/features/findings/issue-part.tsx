import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { addIssue, type FindingDetails, type IssueDetails } from "@/api";
import { CheckboxesField } from "@/shared/forms/checkboxes-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { useReadAgain } from "./findings-query";

type IssuePartProps = { slug: string; issues: IssueDetails[]; findings: FindingDetails[]; mayEdit: boolean };

/** What is at stake, as it follows from findings. */
export function IssuePart({ slug, issues, findings, mayEdit }: IssuePartProps) {
  const [writing, setWriting] = useState(false);
  return (
    <section aria-labelledby="enjeux">
      <h2 id="enjeux">
        <Trans>Enjeux</Trans>
      </h2>
      {issues.map((issue) => (
        <article key={issue.id}>
          <h3>{issue.title}</h3>
          <p>{issue.text}</p>
          <ul>
            {findings
              .filter(({ id }) => issue.findings.includes(id))
              .map(({ id, statement }) => (
                <li key={id}>{statement}</li>
              ))}
          </ul>
        </article>
      ))}
      {mayEdit && !writing && (
        <button type="button" className="button" onClick={() => setWriting(true)}>
          <Trans>Écrire un enjeu</Trans>
        </button>
      )}
      {writing && <IssueForm slug={slug} findings={findings} onClose={() => setWriting(false)} />}
    </section>
  );
}

type Values = { title: string; text: string; findings: string[] };

const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(160)),
  text: z.string().check(z.trim(), z.maxLength(4000)),
  findings: z.array(z.string()),
}) as z.ZodMiniType<Values, Values>;

type IssueFormProps = { slug: string; findings: FindingDetails[]; onClose: () => void };

function IssueForm({ slug, findings, onClose }: IssueFormProps) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const options = findings.map(({ id, statement }) => ({ value: id, label: statement }));
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:enjeu:nouveau`,
    schema,
    labels: { title: t`Enjeu`, text: t`Explication`, findings: t`Découle de` },
    start: { values: { title: "", text: "", findings: [] } },
    async save(body, { "If-Match": _none, ...headers }) {
      await addIssue({ path: { slug }, body, headers, throwOnError: true });
      await again();
      say(t`Enjeu enregistré`);
      onClose();
      return undefined;
    },
  });
  return (
    <SavedForm form={form} label={t`Enjeu`} verb={<Trans>Enregistrer l’enjeu</Trans>}>
      <TextField {...form.field("title")} />
      <TextArea {...form.held("text")} rows={4} maximum={4000} optional />
      <CheckboxesField {...form.held("findings")} options={options} optional />
    </SavedForm>
  );
}
