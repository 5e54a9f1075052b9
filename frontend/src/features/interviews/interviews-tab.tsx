import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { InterviewState, InterviewSummary } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { useWriting } from "@/shared/lists/use-writing";
import { InterviewForm } from "./interview-form";
import { InterviewPanel } from "./interview-panel";
import { interviewsQuery } from "./interview-query";
import { stateWords } from "./interview-words";
import styles from "./interviews.module.css";

type InterviewsTabProps = { slug: string; mayEdit: boolean };

/** Whom Ansa's team talks to for a diagnostic: for the team alone. */
export function InterviewsTab({ slug, mayEdit }: InterviewsTabProps) {
  const { t } = useLingui();
  const query = useQuery(interviewsQuery(slug));
  const [chosen, setChosen] = useState<string>();
  const { writing, opener, close } = useWriting();
  if (!query.data) {
    return query.isError ? <LoadFailure error={query.error} retry={query.refetch} /> : <Skeleton />;
  }
  const interviews = query.data;
  return (
    <div className={styles.whole}>
      <p className="muted">
        <Trans>
          Cette page est réservée à l’Ansa. Le territoire ne lit que les verbatims anonymisés et consentis, sous une
          catégorie et un mois.
        </Trans>
      </p>
      {interviews.length === 0 && (
        <EmptyState title={t`Aucun entretien pour l’instant`}>
          <Trans>Prévoyez les premiers avec des employeurs, des prescripteurs et des habitants.</Trans>
        </EmptyState>
      )}
      {(Object.keys(stateWords) as InterviewState[]).map((state) => (
        <InState
          key={state}
          state={state}
          interviews={interviews.filter((interview) => interview.state === state)}
          chosen={chosen}
          onChoose={setChosen}
        />
      ))}
      {mayEdit && !writing && (
        <button type="button" className="button no-print" {...opener}>
          <Trans>Prévoir un entretien</Trans>
        </button>
      )}
      {writing && <InterviewForm slug={slug} onClose={close} />}
      {chosen && interviews.some(({ id }) => id === chosen) && (
        <InterviewPanel
          key={chosen}
          slug={slug}
          id={chosen}
          mayEdit={mayEdit}
          onGone={() => {
            setChosen(undefined);
            document.querySelector("h1")?.focus();
          }}
        />
      )}
    </div>
  );
}

type InStateProps = {
  state: InterviewState;
  interviews: InterviewSummary[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
};

function InState({ state, interviews, chosen, onChoose }: InStateProps) {
  const { i18n } = useLingui();
  if (interviews.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={state} className={styles.state}>
      <h2 id={state}>{i18n._(stateWords[state])}</h2>
      <ul className={styles.list}>
        {interviews.map(({ id, publicLabel, organisation }) => (
          <li key={id}>
            <button type="button" className="button quiet" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              <span lang="fr">{publicLabel}</span>
              {organisation && ` · ${organisation}`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
