import { Trans, useLingui } from "@lingui/react/macro";
import { addVerbatim, changeVerbatim, getVerbatim } from "@/api";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { CheckboxField } from "@/shared/forms/checkbox-field";
import { Inset } from "@/shared/forms/inset";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { say } from "@/shared/toasts/toasts";
import { useReadAgain } from "./use-interview-writes";

type Values = { text: string; anonymised: boolean; consentOn: string | undefined };
type Start = { values: Values; etag?: string | undefined };

const schema = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  anonymised: z.boolean(),
  consentOn: z.optional(z.string()),
}) as unknown as z.ZodMiniType<Values, Values>;

const blank: Start = { values: { text: "", anonymised: false, consentOn: undefined } };

async function readVerbatim(slug: string, id: string): Promise<Start> {
  const { data, response } = await getVerbatim({ path: { slug, id }, throwOnError: true });
  const { text, anonymised, consentOn } = data;
  return { values: { text, anonymised, consentOn }, etag: response.headers.get("ETag") ?? undefined };
}

type VerbatimFormProps = { slug: string; interview: string; id?: string; onClose: () => void };

/** Writes what was said in an interview, or changes it as it then stands. */
export function VerbatimForm(props: VerbatimFormProps) {
  const { slug, id } = props;
  return (
    <AsItStands name={`verbatim ${id}`} read={id ? () => readVerbatim(slug, id) : undefined} blank={blank}>
      {(start) => <Fields {...props} start={start} />}
    </AsItStands>
  );
}

function Fields({ slug, interview, id, start, onClose }: VerbatimFormProps & { start: Start }) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const form = useSavedForm<Values>({
    draft: id ? `diagnostic:${slug}:verbatim:${id}` : `diagnostic:${slug}:entretien:${interview}:verbatim`,
    schema,
    labels: { text: t`Ce qui a été dit`, anonymised: t`Anonymisé`, consentOn: t`Consentement donné le` },
    start,
    async save({ text, anonymised, consentOn }, headers) {
      const { "Idempotency-Key": key, ...seen } = headers;
      const body = { text, anonymised, ...(consentOn && { consentOn }) };
      if (id) {
        await changeVerbatim({ path: { slug, id }, body, headers: seen, throwOnError: true });
      } else {
        const path = { slug, id: interview };
        await addVerbatim({ path, body, headers: { "Idempotency-Key": key }, throwOnError: true });
      }
      await again();
      say(id ? t`Verbatim enregistré` : t`Verbatim ajouté`);
      onClose();
      return undefined;
    },
    ...(id && { reload: () => readVerbatim(slug, id) }),
  });
  return (
    <Inset form={form} label={t`Verbatim`} verb={<Trans>Enregistrer le verbatim</Trans>} onClose={onClose}>
      <TextArea {...form.held("text")} rows={3} maximum={2000} />
      <CheckboxField {...form.field("anonymised")} help={t`Rien n’y permet de reconnaître la personne.`} />
      <DateField {...form.held("consentOn")} optional />
    </Inset>
  );
}
