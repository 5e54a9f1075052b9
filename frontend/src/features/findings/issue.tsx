import { Trans, useLingui } from "@lingui/react/macro";
import { deleteIssue, type FindingDetails, getIssue, type IssueDetails } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { Editable } from "@/shared/lists/editable";
import { say } from "@/shared/toasts/toasts";
import styles from "./findings.module.css";
import { toHeading, useReadAgain } from "./findings-query";
import { IssueForm } from "./forms";

type IssueProps = { slug: string; issue: IssueDetails; findings: FindingDetails[]; mayEdit: boolean };

/** What is at stake, with the findings that it follows from. */
export function Issue({ slug, issue, findings, mayEdit }: IssueProps) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const { id, title, text } = issue;
  const path = { slug, id };
  const sources = findings.filter((finding) => issue.findings.includes(finding.id));

  async function remove() {
    await removeSeen({
      shown: issue,
      read: () => getIssue({ path, throwOnError: true }),
      remove: (headers) => deleteIssue({ path, headers, throwOnError: true }),
      again,
    });
    say(t`Enjeu supprimé`);
    toHeading("enjeux");
  }

  return (
    <article className={styles.finding}>
      <Editable
        mayEdit={mayEdit}
        label={t`Modifier l’enjeu « ${title} »`}
        form={(onClose) => <IssueForm slug={slug} id={id} findings={findings} onClose={onClose} />}
        beside={
          <RemoveButton
            label={t`Supprimer l’enjeu « ${title} »`}
            title={t`Supprimer cet enjeu ?`}
            verb={t`Supprimer l’enjeu`}
            remove={remove}
          >
            <p>
              <Trans>« {title} » disparaîtra ; les pistes qui y répondent restent, sans lui. C’est sans retour.</Trans>
            </p>
          </RemoveButton>
        }
      >
        <h3 lang="fr">{title}</h3>
        {text && (
          <p lang="fr" className="written">
            {text}
          </p>
        )}
        {sources.length > 0 && (
          <div className={styles.follows}>
            <p className="muted">
              <Trans>Découle de</Trans>
            </p>
            <ul lang="fr">
              {sources.map((finding) => (
                <li key={finding.id}>{finding.statement}</li>
              ))}
            </ul>
          </div>
        )}
      </Editable>
    </article>
  );
}
