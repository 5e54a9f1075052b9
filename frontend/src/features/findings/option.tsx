import { Trans, useLingui } from "@lingui/react/macro";
import { deleteDeploymentOption, getDeploymentOption, type IssueDetails, type OptionDetails } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { Editable } from "@/shared/lists/editable";
import { stepWords } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";
import styles from "./findings.module.css";
import { toHeading, useReadAgain } from "./findings-query";
import { OptionForm } from "./forms";
import { ModelLink } from "./model-link";
import { Prerequisites } from "./prerequisites";

type OptionProps = { slug: string; option: OptionDetails; issues: IssueDetails[]; mayEdit: boolean };

/** What could be done, with which project, and whether the territory has what that needs. */
export function Option({ slug, option, issues, mayEdit }: OptionProps) {
  const { i18n, t } = useLingui();
  const again = useReadAgain(slug);
  const { id, title, text, steps, model } = option;
  const path = { slug, id };
  const answered = issues.filter((issue) => option.issues.includes(issue.id));

  async function remove() {
    await removeSeen({
      shown: option,
      read: () => getDeploymentOption({ path, throwOnError: true }),
      remove: (headers) => deleteDeploymentOption({ path, headers, throwOnError: true }),
      again,
    });
    say(t`Piste supprimée`);
    toHeading("options");
  }

  return (
    <article className={styles.finding}>
      <Editable
        mayEdit={mayEdit}
        label={t`Modifier la piste « ${title} »`}
        form={(onClose) => <OptionForm slug={slug} option={option} issues={issues} onClose={onClose} />}
        beside={
          <RemoveButton
            label={t`Supprimer la piste « ${title} »`}
            title={t`Supprimer cette piste ?`}
            verb={t`Supprimer la piste`}
            remove={remove}
          >
            <p>
              <Trans>
                « {title} » disparaîtra du diagnostic ; le projet, lui, reste au portefeuille. C’est sans retour.
              </Trans>
            </p>
          </RemoveButton>
        }
      >
        <h3 lang="fr">{title}</h3>
        {steps.length > 0 && <p className="muted">{steps.map((step) => i18n._(stepWords[step])).join(", ")}</p>}
        {text && (
          <p lang="fr" className="written">
            {text}
          </p>
        )}
        {answered.length > 0 && (
          <div className={styles.follows}>
            <p className="muted">
              <Trans>Répond à</Trans>
            </p>
            <ul lang="fr">
              {answered.map((issue) => (
                <li key={issue.id}>{issue.title}</li>
              ))}
            </ul>
          </div>
        )}
        {model && (
          <div className={styles.follows}>
            <ModelLink model={model} />
            <Prerequisites slug={slug} option={id} />
          </div>
        )}
      </Editable>
    </article>
  );
}
