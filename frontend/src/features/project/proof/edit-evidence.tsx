import { Trans, useLingui } from "@lingui/react/macro";
import styles from "../project.module.css";
import { Current } from "./current";
import { EvidenceForm } from "./evidence-form";
import { evidenceDraft } from "./evidence-schema";
import { readEvidence } from "./proof-reads";
import { useProofWrites } from "./use-proof-writes";

type EditEvidenceProps = { slug: string; id: string; onClose: () => void };

/** Corrects evidence that nobody has confirmed yet. */
export function EditEvidence({ slug, id, onClose }: EditEvidenceProps) {
  const { t } = useLingui();
  const { changeEvidence } = useProofWrites(slug);
  const read = () => readEvidence(slug, id);
  return (
    <div className={styles.proof}>
      <p className="muted small">
        <Trans>Qui corrige une preuve en répond : une autre personne la confirmera.</Trans>
      </p>
      <Current id={id} read={read} onClose={onClose}>
        {(start) => (
          <EvidenceForm
            slug={slug}
            draft={`projet:${slug}:preuve:${id}:correction`}
            start={start}
            reload={read}
            save={async (values, { "Idempotency-Key": _key, ...headers }) => {
              await changeEvidence(id, evidenceDraft(values), headers, t`Preuve modifiée`);
              onClose();
              return undefined;
            }}
            label={t`Preuve à corriger`}
            verb={<Trans>Enregistrer la preuve</Trans>}
            onClose={onClose}
          />
        )}
      </Current>
    </div>
  );
}
