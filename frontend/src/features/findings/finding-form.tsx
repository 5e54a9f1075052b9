import { Trans, useLingui } from "@lingui/react/macro";
import {
  addFinding,
  changeFinding,
  type EvidenceLink,
  type FindingStrength,
  type FindingTheme,
  getFinding,
} from "@/api";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { Inset } from "@/shared/forms/inset";
import { RadioField } from "@/shared/forms/radio-field";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { optionsOf } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { EvidenceField } from "./evidence-field";
import { strengthWords, themeWords } from "./finding-words";
import { etagOf, type Start, useReadAgain } from "./findings-query";

type Values = { statement: string; theme: string; strength: string; evidence: EvidenceLink[] };

const schema = z.object({
  statement: z.string().check(z.trim(), z.minLength(1), z.maxLength(600)),
  theme: z.string().check(z.minLength(1)),
  strength: z.string().check(z.minLength(1)),
  evidence: z.array(z.any()),
}) as unknown as z.ZodMiniType<Values, Values>;

const blank: Start<Values> = { values: { statement: "", theme: "", strength: "", evidence: [] } };

async function readFinding(slug: string, id: string): Promise<Start<Values>> {
  const { data, response } = await getFinding({ path: { slug, id }, throwOnError: true });
  const { statement, theme, strength } = data;
  const evidence = data.evidence.map(({ kind, key, note }) => ({ kind, key, note }));
  return { values: { statement, theme, strength, evidence }, etag: etagOf(response) };
}

type FindingFormProps = { slug: string; id?: string; onClose: () => void };

/** Writes a finding, or changes one as it then stands. */
export default function FindingForm(props: FindingFormProps) {
  const { slug, id } = props;
  return (
    <AsItStands name={`finding ${id}`} read={id ? () => readFinding(slug, id) : undefined} blank={blank}>
      {(start) => <Fields {...props} start={start} />}
    </AsItStands>
  );
}

function Fields({ slug, id, start, onClose }: FindingFormProps & { start: Start<Values> }) {
  const { t, i18n } = useLingui();
  const again = useReadAgain(slug);
  const themes = optionsOf(themeWords, i18n._.bind(i18n));
  const strengths = optionsOf(strengthWords, i18n._.bind(i18n));
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:constat:${id ?? "nouveau"}`,
    schema,
    labels: { statement: t`Constat`, theme: t`Thème`, strength: t`Solidité`, evidence: t`Preuves` },
    choices: { theme: themes, strength: strengths },
    inWords: { evidence: (links) => t`${links.length} preuves` },
    start,
    async save({ statement, theme, strength, evidence }, headers) {
      const { "Idempotency-Key": key, ...seen } = headers;
      const body = { statement, theme: theme as FindingTheme, strength: strength as FindingStrength, evidence };
      if (id) {
        await changeFinding({ path: { slug, id }, body, headers: seen, throwOnError: true });
      } else {
        await addFinding({ path: { slug }, body, headers: { "Idempotency-Key": key }, throwOnError: true });
      }
      await again();
      say(t`Constat enregistré`);
      onClose();
      return undefined;
    },
    ...(id && { reload: () => readFinding(slug, id) }),
  });
  return (
    <Inset form={form} label={t`Constat`} verb={<Trans>Enregistrer le constat</Trans>} onClose={onClose}>
      <TextArea {...form.held("statement")} rows={3} maximum={600} />
      <SelectField {...form.field("theme")} options={themes} />
      <RadioField {...form.field("strength")} options={strengths} />
      <EvidenceField {...form.held("evidence")} slug={slug} />
    </Inset>
  );
}
