import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { EvidenceDraft } from "@/api";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { DateField } from "@/shared/pickers/date-field";
import { evidenceWords } from "@/shared/projects/project-words";
import styles from "../project.module.css";
import { documentsQuery } from "./documents-query";
import { useProofWrites } from "./use-proof-writes";

type EvidenceValues = {
  level: string;
  document: string;
  reviewer: string;
  reviewedOn: string | undefined;
  validUntil: string | undefined;
  note: string;
};

const nothing: EvidenceValues = {
  level: "",
  document: "",
  reviewer: "",
  reviewedOn: undefined,
  validUntil: undefined,
  note: "",
};

const chosen = z.string().check(z.minLength(1));

const schema = z.object({
  level: chosen,
  document: chosen,
  reviewer: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  reviewedOn: chosen,
  validUntil: chosen,
  note: z.string().check(z.trim(), z.maxLength(2000)),
}) as unknown as z.ZodMiniType<EvidenceValues, EvidenceValues>;

const draftOf = ({ level, reviewedOn = "", validUntil = "", ...rest }: EvidenceValues): EvidenceDraft => ({
  ...rest,
  level: Number(level),
  reviewedOn,
  validUntil,
});

/** Adds a level of evidence, with the document that shows it. */
export function EvidenceForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { addEvidence } = useProofWrites(slug);
  const documents = useQuery(documentsQuery(slug)).data ?? [];
  const levels = Object.entries(evidenceWords).map(([level, words]) => ({
    value: level,
    label: t`Niveau ${level}`,
    help: i18n._(words),
  }));
  const form = useSavedForm<EvidenceValues>({
    draft: `projet:${slug}:preuve`,
    schema,
    labels: {
      level: t`Niveau`,
      document: t`Document qui le montre`,
      reviewer: t`Qui l’a jugé`,
      reviewedOn: t`Jugé le`,
      validUntil: t`Valable jusqu’au`,
      note: t`Remarque`,
    },
    start: { values: nothing },
    async save(values, headers) {
      await addEvidence(draftOf(values), headers, t`Preuve ajoutée`);
      onClose();
      return undefined;
    },
  });

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={`${styles.form} no-print`}>
      <SavedForm form={form} label={t`Nouvelle preuve`} verb={<Trans>Ajouter la preuve</Trans>}>
        <RadioField {...form.field("level")} options={levels} />
        <SelectField
          {...form.field("document")}
          help={documents.length === 0 ? t`Joignez d’abord un document au projet.` : undefined}
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField {...form.field("reviewer")} help={t`Une personne ou une organisation.`} />
        <DateField {...form.held("reviewedOn")} />
        <DateField {...form.held("validUntil")} />
        <TextArea {...form.held("note")} rows={3} maximum={2000} optional />
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Renoncer</Trans>
      </button>
    </div>
  );
}
