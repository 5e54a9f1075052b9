import { Trans, useLingui } from "@lingui/react/macro";
import { type FindingDetails, orderFindings } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";
import { ConclusionPart } from "./conclusion-part";
import { Finding } from "./finding";
import { FindingForm } from "./forms";

type FindingPartProps = { slug: string; findings: FindingDetails[]; order: string; mayEdit: boolean };

/** What was found, each finding on its evidence. */
export function FindingPart({ slug, findings, order, mayEdit }: FindingPartProps) {
  const { t } = useLingui();
  return (
    <ConclusionPart
      slug={slug}
      id="constats"
      title={<Trans>Constats</Trans>}
      things={findings}
      none={
        <EmptyState title={t`Aucun constat pour l’instant`}>
          <Trans>Un constat dit en une phrase ce que montrent les chiffres, les initiatives et les entretiens.</Trans>
        </EmptyState>
      }
      mayEdit={mayEdit}
      nameOf={(number) => t`Constat ${number}`}
      keepOrder={(ids) =>
        orderFindings({ path: { slug }, body: { ids }, headers: { "If-Match": order }, throwOnError: true })
      }
      add={<Trans>Écrire un constat</Trans>}
      form={(onClose) => <FindingForm slug={slug} onClose={onClose} />}
    >
      {(finding) => <Finding slug={slug} finding={finding} mayEdit={mayEdit} />}
    </ConclusionPart>
  );
}
