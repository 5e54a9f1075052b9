import { Trans, useLingui } from "@lingui/react/macro";
import { ReasonForm } from "@/shared/desk/reason-form";
import { useProjectWrites } from "../use-project-writes";

/** Says no to a proposed step, and why. */
export function DeclineForm({ slug, id, onClose }: { slug: string; id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { decide } = useProjectWrites(slug);
  return (
    <ReasonForm
      draft={`projet:${slug}:refus:${id}`}
      label={t`Pourquoi refuser`}
      help={t`La personne qui a proposé l’étape le lira.`}
      verb={<Trans>Refuser l’étape</Trans>}
      save={(reason, headers) => decide(id, { accepted: false, reason }, headers, t`Étape refusée`)}
      onClose={onClose}
    />
  );
}
