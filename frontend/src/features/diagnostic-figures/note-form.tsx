import { Trans, useLingui } from "@lingui/react/macro";
import { AsItStands } from "@/shared/forms/as-it-stands";
import { Inset } from "@/shared/forms/inset";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { readNote } from "./figures-reads";
import { useFigureWrites } from "./use-figure-writes";

type NoteFormProps = { slug: string; code: string; onClose: () => void };
type NoteValues = { text: string };

/** How a figure is to be read, in the diagnostic's own words. */
export default function NoteForm({ slug, code, onClose }: NoteFormProps) {
  return (
    <AsItStands name={`note ${slug} ${code}`} read={() => readNote(slug, code)}>
      {(start) => <Fields slug={slug} code={code} start={start} onClose={onClose} />}
    </AsItStands>
  );
}

type FieldsProps = NoteFormProps & { start: { values: NoteValues; etag: string | undefined } };

function Fields({ slug, code, start, onClose }: FieldsProps) {
  const { t } = useLingui();
  const { note } = useFigureWrites(slug);
  const form = useSavedForm<NoteValues>({
    draft: `diagnostic:${slug}:note:${code}`,
    schema: z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)) }) as z.ZodMiniType<
      NoteValues,
      NoteValues
    >,
    labels: { text: t`Note` },
    start,
    reload: () => readNote(slug, code),
    save: async (values, { "Idempotency-Key": _key, ...headers }) => {
      await note(code, values.text, headers, t`Note enregistrée`);
      onClose();
      return undefined;
    },
  });
  return (
    <Inset form={form} label={t`Note sur ce chiffre`} verb={<Trans>Enregistrer la note</Trans>} onClose={onClose}>
      <TextArea
        {...form.held("text")}
        rows={4}
        maximum={2000}
        help={t`Ce qu’il faut savoir pour lire ce chiffre. Elle est publiée avec lui.`}
      />
    </Inset>
  );
}
