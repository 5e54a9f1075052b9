import { Trans, useLingui } from "@lingui/react/macro";
import { RadioField } from "@/shared/forms/radio-field";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { Current } from "./current";
import { type DocumentValues, documentChange, documentSchema } from "./document-schema";
import { ProofForm } from "./proof-form";
import { readDocument } from "./proof-reads";
import { useProofWrites } from "./use-proof-writes";

type EditDocumentProps = { slug: string; id: string; onClose: () => void };

/** Renames a document, and says who reads it. */
export function EditDocument({ slug, id, onClose }: EditDocumentProps) {
  const { t } = useLingui();
  const { changeDocument } = useProofWrites(slug);
  const read = () => readDocument(slug, id);
  return (
    <Current id={id} read={read} onClose={onClose}>
      {(start) => (
        <DocumentForm
          draft={`projet:${slug}:document:${id}`}
          start={start}
          reload={read}
          save={async (values, { "Idempotency-Key": _key, ...headers }) => {
            await changeDocument(id, documentChange(values), headers, t`Document modifié`);
            onClose();
            return undefined;
          }}
          onClose={onClose}
        />
      )}
    </Current>
  );
}

type DocumentFormProps = Pick<SavedFormOptions<DocumentValues>, "draft" | "start" | "save" | "reload"> & {
  onClose: () => void;
};

function DocumentForm({ onClose, ...options }: DocumentFormProps) {
  const { t } = useLingui();
  const audiences = [
    { value: "TEAM", label: t`L’équipe Ansa` },
    { value: "PUBLIC", label: t`Tout le monde, une fois publié` },
  ];
  const form = useSavedForm<DocumentValues>({
    ...options,
    schema: documentSchema,
    labels: { title: t`Titre`, audience: t`Qui le lit` },
    choices: { audience: audiences },
  });
  return (
    <ProofForm form={form} label={t`Document`} verb={<Trans>Enregistrer le document</Trans>} onClose={onClose}>
      <TextField {...form.field("title")} />
      <RadioField {...form.field("audience")} options={audiences} />
    </ProofForm>
  );
}
