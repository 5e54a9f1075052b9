import { Trans, useLingui } from "@lingui/react/macro";
import { type IssueDetails, type OptionDetails, orderDeploymentOptions } from "@/api";
import { ConclusionPart } from "./conclusion-part";
import { OptionForm } from "./forms";
import { Option } from "./option";

type OptionPartProps = {
  slug: string;
  options: OptionDetails[];
  order: string;
  issues: IssueDetails[];
  mayEdit: boolean;
};

/** What could be done about what is at stake. */
export function OptionPart({ slug, options, order, issues, mayEdit }: OptionPartProps) {
  const { t } = useLingui();
  return (
    <ConclusionPart
      slug={slug}
      id="options"
      title={<Trans>Pistes de déploiement</Trans>}
      things={options}
      none={
        <p className="muted">
          <Trans>Aucune piste pour l’instant.</Trans>
        </p>
      }
      mayEdit={mayEdit}
      nameOf={(number) => t`Piste ${number}`}
      keepOrder={(ids) =>
        orderDeploymentOptions({ path: { slug }, body: { ids }, headers: { "If-Match": order }, throwOnError: true })
      }
      add={<Trans>Écrire une piste</Trans>}
      form={(onClose) => <OptionForm slug={slug} issues={issues} onClose={onClose} />}
    >
      {(option) => <Option slug={slug} option={option} issues={issues} mayEdit={mayEdit} />}
    </ConclusionPart>
  );
}
