import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { Guide } from "./guide";
import { InterviewForm } from "./interview-form";
import { interviewQuery } from "./interview-query";
import styles from "./interviews.module.css";
import { NextState } from "./next-state";
import { Notes } from "./notes";
import { Verbatims } from "./verbatims";

type InterviewPanelProps = { slug: string; id: string; mayEdit: boolean };

/** One interview: who, what to ask beside what was noted, and what may be quoted. */
export function InterviewPanel({ slug, id, mayEdit }: InterviewPanelProps) {
  const { i18n } = useLingui();
  const query = useQuery(interviewQuery(slug, id));
  const [writing, setWriting] = useState(false);
  if (query.isError) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  if (!query.data) {
    return <Skeleton />;
  }
  const { interview } = query.data;
  const { interviewee, state } = interview;
  const erased = i18n.date(interview.purgeAt, { dateStyle: "long" });
  return (
    <section className={styles.panel} aria-labelledby="entretien">
      <div>
        <h2 id="entretien" lang="fr">
          {interview.publicLabel}
        </h2>
        <p>
          {interviewee && [interviewee.name, interviewee.role].filter(Boolean).join(", ")}{" "}
          <span className="muted">
            <Trans>Le nom et les notes sont effacés le {erased}.</Trans>
          </span>
        </p>
        {mayEdit && !writing && (
          <button type="button" className="button quiet" onClick={() => setWriting(true)}>
            <Trans>Modifier l’entretien</Trans>
          </button>
        )}
        {writing && <InterviewForm slug={slug} of={query.data} onClose={() => setWriting(false)} />}
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
