import { Trans, useLingui } from "@lingui/react/macro";
import { type FindingDetails, type IssueDetails, orderIssues } from "@/api";
import { ConclusionPart } from "./conclusion-part";
import { IssueForm } from "./forms";
import { Issue } from "./issue";

type IssuePartProps = {
  slug: string;
  issues: IssueDetails[];
  order: string;
  findings: FindingDetails[];
  mayEdit: boolean;
};

/** What is at stake, as it follows from findings. */
export function IssuePart({ slug, issues, order, findings, mayEdit }: IssuePartProps) {
  const { t } = useLingui();
  return (
    <ConclusionPart
      slug={slug}
      id="enjeux"
      title={<Trans>Enjeux</Trans>}
      things={issues}
      none={
        <p className="muted">
          <Trans>Aucun enjeu pour l’instant.</Trans>
        </p>
      }
      mayEdit={mayEdit}
      nameOf={(number) => t`Enjeu ${number}`}
      keepOrder={(ids) =>
        orderIssues({ path: { slug }, body: { ids }, headers: { "If-Match": order }, throwOnError: true })
      }
      add={<Trans>Écrire un enjeu</Trans>}
      form={(onClose) => <IssueForm slug={slug} findings={findings} onClose={onClose} />}
    >
      {(issue) => <Issue slug={slug} issue={issue} findings={findings} mayEdit={mayEdit} />}
    </ConclusionPart>
  );
}
