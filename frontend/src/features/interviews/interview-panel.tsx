import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { deleteInterview, getInterview } from "@/api";
import { RemoveButton } from "@/shared/dialogs/remove-button";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { Editable } from "@/shared/lists/editable";
import { say } from "@/shared/toasts/toasts";
import { Guide } from "./guide";
import { InterviewForm } from "./interview-form";
import { interviewQuery } from "./interview-query";
import styles from "./interviews.module.css";
import { NextState } from "./next-state";
import { Notes } from "./notes";
import { useReadAgain } from "./use-interview-writes";
import { Verbatims } from "./verbatims";

type InterviewPanelProps = { slug: string; id: string; mayEdit: boolean; onGone: () => void };

/** One interview: who, what to ask beside what was noted, and what may be quoted. */
export function InterviewPanel({ slug, id, mayEdit, onGone }: InterviewPanelProps) {
  const { i18n, t } = useLingui();
  const queries = useQueryClient();
  const again = useReadAgain(slug);
  const query = useQuery(interviewQuery(slug, id));
  if (!query.data) {
    return query.isError ? <LoadFailure error={query.error} retry={query.refetch} /> : <Skeleton />;
  }
  const { interview } = query.data;
  const { interviewee, state, publicLabel } = interview;
  const erased = i18n.date(interview.purgeAt, { dateStyle: "long" });

  async function remove() {
    const path = { slug, id };
    await removeSeen({
      shown: interview,
      read: () => getInterview({ path, throwOnError: true }),
      async remove(headers) {
        await deleteInterview({ path, headers, throwOnError: true });
        // Nothing asks for it again
        queries.removeQueries({ queryKey: ["interview", slug, id] });
        queries.removeQueries({ queryKey: ["interview notes", slug, id] });
        onGone();
      },
      again,
    });
    say(t`Entretien supprimé`);
  }

  return (
    <section className={styles.panel} aria-labelledby="entretien">
      <div className={styles.head}>
        <h2 id="entretien" lang="fr">
          {publicLabel}
        </h2>
        <Editable
          mayEdit={mayEdit}
          label={t`Modifier l’entretien « ${publicLabel} »`}
          form={(onClose) => <InterviewForm slug={slug} of={query.data} onClose={onClose} />}
          beside={
            <RemoveButton
              label={t`Supprimer l’entretien « ${publicLabel} »`}
              title={t`Supprimer cet entretien ?`}
              verb={t`Supprimer l’entretien`}
              remove={remove}
            >
              <p>
                <Trans>
                  « {publicLabel} » disparaîtra avec ses notes et ses verbatims ; un constat qui s’appuie dessus perdra
                  cette preuve. C’est sans retour.
                </Trans>
              </p>
            </RemoveButton>
          }
        >
          <p>
            {interviewee && [interviewee.name, interviewee.role].filter(Boolean).join(", ")}{" "}
            <span className="muted">
              <Trans>Le nom et les notes sont effacés le {erased}.</Trans>
            </span>
          </p>
        </Editable>
        {mayEdit && state !== "ANALYSED" && <NextState slug={slug} id={id} state={state} />}
      </div>
      <div className={styles.two}>
        <Guide category={interview.category} />
        <Notes slug={slug} id={id} mayEdit={mayEdit} />
      </div>
      {state !== "PLANNED" && <Verbatims slug={slug} interview={id} mayEdit={mayEdit} />}
    </section>
  );
}
