import { Trans, useLingui } from "@lingui/react/macro";
import { ResultForm } from "./result-form";
import { nothing, resultDraft } from "./result-schema";
import { useProofWrites } from "./use-proof-writes";

/** Adds what was measured. */
export default function AddResult({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useLingui();
  const { addResult } = useProofWrites(slug);
  return (
    <ResultForm
      slug={slug}
      draft={`projet:${slug}:resultat`}
      start={{ values: nothing }}
      save={async (values, headers) => {
        await addResult(resultDraft(values), headers, t`Résultat ajouté`);
        onClose();
        return undefined;
      }}
      label={t`Nouveau résultat`}
      verb={<Trans>Ajouter le résultat</Trans>}
      onClose={onClose}
    />
  );
}
