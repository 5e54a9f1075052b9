import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import {
  addFinding,
  changeFinding,
  type EvidenceLink,
  type FindingDetails,
  type FindingStrength,
  type FindingTheme,
  getFinding,
} from "@/api";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { Skeleton } from "@/shared/layout/skeleton";
import { optionsOf } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { EvidenceField } from "./evidence-field";
import { strengthWords, themeWords } from "./finding-words";
import { useReadAgain } from "./findings-query";

type Values = { statement: string; theme: string; strength: string; evidence: EvidenceLink[] };

const schema = z.object({
  statement: z.string().check(z.trim(), z.minLength(1), z.maxLength(600)),
  theme: z.string().check(z.minLength(1)),
  strength: z.string().check(z.minLength(1)),
  evidence: z.array(z.any()),
}) as unknown as z.ZodMiniType<Values, Values>;

type Start = { values: Values; etag?: string | undefined };

const startOf = (finding: FindingDetails, etag: string | undefined): Start => ({
  values: {
    statement: finding.statement,
    theme: finding.theme,
    strength: finding.strength,
    evidence: finding.evidence.map(({ kind, key, note }) => ({ kind, key, note })),
  },
  etag,
});

async function read(slug: string, id: string) {
  const { data, response } = await getFinding({ path: { slug, id }, throwOnError: true });
  return startOf(data, response.headers.get("ETag") ?? undefined);
}

type FindingFormProps = { slug: string; id?: string; onClose: () => void };

/** Writes a finding, or changes one as it then stands. */
export function FindingForm({ slug, id, onClose }: FindingFormProps) {
  const standing = useQuery({
    queryKey: ["findings", slug, "one", id],
    queryFn: () => read(slug, id ?? ""),
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
  if (id && !standing.data) {
    return <Skeleton />;
  }
  const empty: Start = { values: { statement: "", theme: "", strength: "", evidence: [] } };
  return <Fields slug={slug} id={id} start={standing.data ?? empty} onClose={onClose} />;
}

type FieldsProps = { slug: string; id: string | undefined; start: Start; onClose: () => void };

function Fields({ slug, id, start, onClose }: FieldsProps) {
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
    ...(id && { reload: () => read(slug, id) }),
  });
  return (
    <div>
      <SavedForm form={form} label={t`Constat`} verb={<Trans>Enregistrer le constat</Trans>}>
        <TextArea {...form.held("statement")} rows={3} maximum={600} />
        <SelectField {...form.field("theme")} options={themes} />
        <RadioField {...form.field("strength")} options={strengths} />
        <EvidenceField {...form.held("evidence")} slug={slug} />
      </SavedForm>
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          form.giveUp();
          onClose();
        }}
      >
        <Trans>Renoncer</Trans>
      </button>
    </div>
  );
}
