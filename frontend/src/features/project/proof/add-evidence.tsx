import { Trans, useLingui } from "@lingui/react/macro";
import { EvidenceForm } from "./evidence-form";
import { evidenceDraft, nothing } from "./evidence-schema";
import { useProofWrites } from "./use-proof-writes";

/** Adds a level of evidence, which another person will confirm. */
export function AddEvidence({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useLingui();
  const { addEvidence } = useProofWrites(slug);
  return (
    <EvidenceForm
      slug={slug}
      draft={`projet:${slug}:preuve`}
      start={{ values: nothing }}
      save={async (values, headers) => {
        await addEvidence(evidenceDraft(values), headers, t`Preuve ajoutée`);
        onClose();
        return undefined;
      }}
      label={t`Nouvelle preuve`}
      verb={<Trans>Ajouter la preuve</Trans>}
      onClose={onClose}
    />
  );
}
