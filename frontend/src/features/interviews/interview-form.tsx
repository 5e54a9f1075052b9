import { i18n } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { changeInterview, getInterview, type InterviewCategory, type InterviewDetails, planInterview } from "@/api";
import { Inset } from "@/shared/forms/inset";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { optionsOf } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import { categoryWords } from "./interview-words";
import { useReadAgain } from "./use-interview-writes";

type Values = {
  category: string;
  organisation: string;
  name: string;
  role: string;
  plannedOn: string | undefined;
  heldOn: string | undefined;
};

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most));

/** A function is somebody's: alone it would not be kept. */
const schema = z
  .object({
    category: z.string().check(z.minLength(1)),
    organisation: text(200),
    name: text(160),
    role: text(160),
    plannedOn: z.string(),
    heldOn: z.optional(z.string()),
  })
  .check(
    z.refine(({ name, role }) => role === "" || name !== "", {
      path: ["name"],
      error: () => refusalInWords(i18n, { code: "required" }),
    }),
  ) as unknown as z.ZodMiniType<Values, Values>;

const valuesOf = (interview?: InterviewDetails): Values => ({
  category: interview?.category ?? "",
  organisation: interview?.organisation ?? "",
  name: interview?.interviewee?.name ?? "",
  role: interview?.interviewee?.role ?? "",
  plannedOn: interview?.plannedOn,
  heldOn: interview?.heldOn,
});

type InterviewFormProps = {
  slug: string;
  of?: { interview: InterviewDetails; etag: string };
  onClose: () => void;
};

/** Plans an interview, or changes what is written of one. */
export function InterviewForm({ slug, of, onClose }: InterviewFormProps) {
  const { t, i18n: said } = useLingui();
  const again = useReadAgain(slug);
  const categories = optionsOf(categoryWords, said._.bind(said));
  const id = of?.interview.id;
  const form = useSavedForm<Values>({
    draft: `diagnostic:${slug}:entretien:${id ?? "nouveau"}`,
    schema,
    labels: {
      category: t`Catégorie`,
      organisation: t`Organisation`,
      name: t`Personne rencontrée`,
      role: t`Fonction`,
      plannedOn: t`Prévu le`,
      heldOn: t`Tenu le`,
    },
    choices: { category: categories },
    start: { values: valuesOf(of?.interview), etag: of?.etag },
    async save({ category, organisation, name, role, plannedOn = "", heldOn }, headers) {
      const { "Idempotency-Key": key, ...seen } = headers;
      const body = {
        category: category as InterviewCategory,
        plannedOn,
        ...(organisation && { organisation }),
        ...(name && { interviewee: { name, ...(role && { role }) } }),
        ...(heldOn && { heldOn }),
      };
      if (id) {
        await changeInterview({ path: { slug, id }, body, headers: seen, throwOnError: true });
      } else {
        await planInterview({ path: { slug }, body, headers: { "Idempotency-Key": key }, throwOnError: true });
      }
      await again();
      say(id ? t`Entretien enregistré` : t`Entretien prévu`);
      onClose();
      return undefined;
    },
    ...(id && {
      async reload() {
        const { data, response } = await getInterview({ path: { slug, id }, throwOnError: true });
        return { values: valuesOf(data), etag: response.headers.get("ETag") ?? undefined };
      },
    }),
  });
  return (
    <Inset form={form} label={t`Entretien`} verb={<Trans>Enregistrer l’entretien</Trans>} onClose={onClose}>
      <SelectField {...form.field("category")} options={categories} />
      <TextField {...form.field("organisation")} optional />
      <TextField {...form.field("name")} help={t`Effacée 24 mois après l’entretien.`} optional />
      <TextField {...form.field("role")} optional />
      <DateField {...form.held("plannedOn")} />
      {of && of.interview.state !== "PLANNED" && <DateField {...form.held("heldOn")} />}
    </Inset>
  );
}
