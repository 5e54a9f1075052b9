import { Trans, useLingui } from "@lingui/react/macro";
import { getRestitution, type Modality, type RestitutionDraft, recordRestitution } from "@/api";
import { modalityWords } from "@/shared/diagnostics/diagnostic-words";
import { Inset } from "@/shared/forms/inset";
import { NumberField } from "@/shared/forms/number-field";
import { RadioField } from "@/shared/forms/radio-field";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { optionsOf } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { useReadAgain } from "./use-diagnostic-writes";

type RestitutionValues = {
  heldOn: string | undefined;
  modality: string;
  place: string;
  participants: number | undefined;
  summary: string;
};

const schema = z.object({
  heldOn: z.string(),
  modality: z.string().check(z.minLength(1)),
  place: z.string().check(z.trim(), z.maxLength(200)),
  participants: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(10_000))),
  summary: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
}) as unknown as z.ZodMiniType<RestitutionValues, RestitutionValues>;

type Standing = { restitution?: RestitutionDraft | undefined; etag?: string | undefined };

const versionOf = ({ restitution, etag }: Standing) => ({
  values: {
    heldOn: restitution?.heldOn,
    modality: restitution?.modality ?? "",
    place: restitution?.place ?? "",
    participants: restitution?.participants,
    summary: restitution?.summary ?? "",
  },
  etag,
});

type RestitutionFormProps = { slug: string; start: Standing; onClose: () => void };

/** Notes by hand a session that was held. */
export function RestitutionForm({ slug, start, onClose }: RestitutionFormProps) {
  const { t, i18n } = useLingui();
  const again = useReadAgain(slug);
  const modalities = optionsOf(modalityWords, i18n._.bind(i18n));
  const form = useSavedForm<RestitutionValues>({
    draft: `diagnostic:${slug}:restitution`,
    schema,
    labels: {
      heldOn: t`Tenue le`,
      modality: t`Modalité`,
      place: t`Lieu`,
      participants: t`Participants`,
      summary: t`Ce qu’il en ressort`,
    },
    choices: { modality: modalities },
    start: versionOf(start),
    async save({ heldOn = "", modality, place, participants, summary }, { "Idempotency-Key": _key, ...headers }) {
      await recordRestitution({
        path: { slug },
        body: {
          heldOn,
          modality: modality as Modality,
          ...(place && { place }),
          ...(participants !== undefined && { participants }),
          summary,
        },
        headers,
        throwOnError: true,
      });
      await again();
      say(t`Restitution notée`);
      onClose();
      return undefined;
    },
    async reload() {
      const { data, response } = await getRestitution({ path: { slug }, throwOnError: true });
      return versionOf({ restitution: data.restitution, etag: response.headers.get("ETag") ?? undefined });
    },
  });
  return (
    <Inset form={form} label={t`Restitution`} verb={<Trans>Enregistrer la restitution</Trans>} onClose={onClose}>
      <DateField {...form.held("heldOn")} />
      <RadioField {...form.field("modality")} options={modalities} />
      <TextField {...form.field("place")} optional />
      <NumberField {...form.held("participants")} optional />
      <TextArea
        {...form.held("summary")}
        rows={5}
        maximum={4000}
        help={t`Tout le monde le lira une fois le diagnostic publié : aucun nom de personne.`}
      />
    </Inset>
  );
}
