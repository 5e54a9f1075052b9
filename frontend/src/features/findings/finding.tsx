import { Trans, useLingui } from "@lingui/react/macro";
import { deleteFinding, type FindingDetails, getFinding } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { Editable } from "@/shared/lists/editable";
import { say } from "@/shared/toasts/toasts";
import { Evidence } from "./evidence";
import { strengthMarks, strengthWords, themeWords } from "./finding-words";
import styles from "./findings.module.css";
import { toHeading, useReadAgain } from "./findings-query";
import { FindingForm } from "./forms";

type FindingProps = { slug: string; finding: FindingDetails; mayEdit: boolean };

/** What is stated, how solid that is, and on what it rests. */
export function Finding({ slug, finding, mayEdit }: FindingProps) {
  const { i18n, t } = useLingui();
  const again = useReadAgain(slug);
  const { id, statement, theme, strength, evidence } = finding;
  const path = { slug, id };

  async function remove() {
    await removeSeen({
      shown: finding,
      read: () => getFinding({ path, throwOnError: true }),
      remove: (headers) => deleteFinding({ path, headers, throwOnError: true }),
      again,
    });
    say(t`Constat supprimé`);
    toHeading("constats");
  }

  return (
    <article className={styles.finding}>
      <Editable
        mayEdit={mayEdit}
        label={t`Modifier le constat « ${statement} »`}
        form={(onClose) => <FindingForm slug={slug} id={id} onClose={onClose} />}
        beside={
          <RemoveButton
            label={t`Supprimer le constat « ${statement} »`}
            title={t`Supprimer ce constat ?`}
            verb={t`Supprimer le constat`}
            remove={remove}
          >
            <p>
              <Trans>
                « {statement} » et ses preuves disparaîtront ; les enjeux qui en découlent restent, sans lui. C’est sans
                retour.
              </Trans>
            </p>
          </RemoveButton>
        }
      >
        <h3 lang="fr">{statement}</h3>
        <p className={styles.facts}>
          <span>{i18n._(themeWords[theme])}</span>
          <span>
            <span aria-hidden="true">{strengthMarks[strength]}</span> {i18n._(strengthWords[strength])}
          </span>
        </p>
        <Evidence slug={slug} evidence={evidence} />
      </Editable>
    </article>
  );
}
