import { Trans, useLingui } from "@lingui/react/macro";
import { deleteVerbatim, getVerbatim, type VerbatimDetails } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { Editable } from "@/shared/lists/editable";
import { say } from "@/shared/toasts/toasts";
import styles from "./interviews.module.css";
import { useReadAgain } from "./use-interview-writes";
import { VerbatimForm } from "./verbatim-form";

type VerbatimProps = { slug: string; verbatim: VerbatimDetails; mayEdit: boolean };

/** What somebody said, and whether it may be quoted. */
export function Verbatim({ slug, verbatim, mayEdit }: VerbatimProps) {
  const { t } = useLingui();
  const again = useReadAgain(slug);
  const { id, interview, text, quotable } = verbatim;
  const path = { slug, id };

  async function remove() {
    await removeSeen({
      shown: verbatim,
      read: () => getVerbatim({ path, throwOnError: true }),
      remove: (headers) => deleteVerbatim({ path, headers, throwOnError: true }),
      again,
    });
    say(t`Verbatim supprimé`);
    document.getElementById("verbatims")?.focus();
  }

  return (
    <div className={styles.verbatim}>
      <Editable
        mayEdit={mayEdit}
        label={t`Modifier le verbatim « ${text} »`}
        form={(onClose) => <VerbatimForm slug={slug} interview={interview} id={id} onClose={onClose} />}
        beside={
          <RemoveButton
            label={t`Supprimer le verbatim « ${text} »`}
            title={t`Supprimer ce verbatim ?`}
            verb={t`Supprimer le verbatim`}
            remove={remove}
          >
            <p>
              <Trans>
                « {text} » disparaîtra ; un constat qui s’appuie dessus perdra cette preuve. C’est sans retour.
              </Trans>
            </p>
          </RemoveButton>
        }
      >
        <blockquote className={styles.said} lang="fr">
          <p>{text}</p>
        </blockquote>
        <p className="muted">
          {quotable ? (
            <Trans>Peut être cité : anonymisé, avec consentement</Trans>
          ) : (
            <Trans>Ne peut pas être cité : il faut l’anonymiser et recueillir le consentement</Trans>
          )}
        </p>
      </Editable>
    </div>
  );
}
