import { Trans, useLingui } from "@lingui/react/macro";
import { Current } from "./current";
import { readResult } from "./proof-reads";
import { ResultForm } from "./result-form";
import { resultDraft } from "./result-schema";
import { useProofWrites } from "./use-proof-writes";

type EditResultProps = { slug: string; id: string; onClose: () => void };

/** Corrects a result; what is published stays as it is until the next publication. */
export default function EditResult({ slug, id, onClose }: EditResultProps) {
  const { t } = useLingui();
  const { changeResult } = useProofWrites(slug);
  const read = () => readResult(slug, id);
  return (
    <Current id={id} read={read} onClose={onClose}>
      {(start) => (
        <ResultForm
          slug={slug}
          draft={`projet:${slug}:resultat:${id}`}
          start={start}
          reload={read}
          save={async (values, { "Idempotency-Key": _key, ...headers }) => {
            await changeResult(id, resultDraft(values), headers, t`Résultat modifié`);
            onClose();
            return undefined;
          }}
          label={t`Résultat à corriger`}
          verb={<Trans>Enregistrer le résultat</Trans>}
          onClose={onClose}
        />
      )}
    </Current>
  );
}
