import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { RadioField } from "@/shared/forms/radio-field";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { DateField } from "@/shared/pickers/date-field";
import { evidenceWords } from "@/shared/projects/project-words";
import { documentsQuery } from "./documents-query";
import { type EvidenceValues, evidenceSchema } from "./evidence-schema";
import { ProofForm } from "./proof-form";

type EvidenceFormProps = Pick<SavedFormOptions<EvidenceValues>, "draft" | "start" | "save" | "reload"> & {
  slug: string;
  label: string;
  verb: ReactNode;
  onClose: () => void;
};

/** The fields of a level of evidence, with the document that shows it. */
export function EvidenceForm({ slug, label, verb, onClose, ...options }: EvidenceFormProps) {
  const { t, i18n } = useLingui();
  const documents = useQuery(documentsQuery(slug));
  const levels = Object.entries(evidenceWords).map(([level, words]) => ({
    value: level,
    label: t`Niveau ${level}`,
    help: i18n._(words),
  }));
  const titles = documents.data?.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  const form = useSavedForm<EvidenceValues>({
    ...options,
    schema: evidenceSchema,
    labels: {
      level: t`Niveau`,
      document: t`Document qui le montre`,
      reviewer: t`Qui l’a jugé`,
      reviewedOn: t`Jugé le`,
      validUntil: t`Valable jusqu’au`,
      note: t`Remarque`,
    },
    choices: { level: levels, document: titles },
  });

  // What is chosen shows only among its choices
  if (!documents.data) {
    return documents.isError ? <LoadFailure error={documents.error} retry={documents.refetch} /> : <Skeleton />;
  }
  return (
    <ProofForm form={form} label={label} verb={verb} onClose={onClose}>
      <RadioField {...form.field("level")} options={levels} />
      <SelectField
        {...form.field("document")}
        help={titles.length === 0 ? t`Joignez d’abord un document au projet.` : undefined}
        options={titles}
      />
      <TextField {...form.field("reviewer")} help={t`Une personne ou une organisation.`} />
      <DateField {...form.held("reviewedOn")} />
      <DateField {...form.held("validUntil")} />
      <TextArea {...form.held("note")} rows={3} maximum={2000} optional />
    </ProofForm>
  );
}
