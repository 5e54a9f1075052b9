import { Trans, useLingui } from "@lingui/react/macro";
import type { ProjectDetails } from "@/api";
import { ReasonForm } from "@/shared/desk/reason-form";
import { useProjectWrites } from "../use-project-writes";

/** Says no to a proposed step, and why. */
export function DeclineForm({ project, id, onClose }: { project: ProjectDetails; id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { decide } = useProjectWrites(project.slug);
  return (
    <ReasonForm
      draft={`projet:${project.slug}:refus:${id}`}
      label={t`Pourquoi refuser`}
      help={t`La personne qui a proposé l’étape le lira.`}
      verb={<Trans>Refuser l’étape</Trans>}
      save={(reason, headers) => decide(project, id, { accepted: false, reason }, headers, t`Étape refusée`)}
      onClose={onClose}
    />
  );
}
