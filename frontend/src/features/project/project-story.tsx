import { Trans, useLingui } from "@lingui/react/macro";
import type { ProjectSheet, Publication, StageChangeDetails } from "@/api";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { isPhase } from "@/shared/projects/stages";
import styles from "./project.module.css";
import { type StoryEvent, storyOf } from "./story";

type ProjectStoryProps = {
  sheet: ProjectSheet;
  publications: Publication[];
  /** What the team alone reads of the steps: their reasons. */
  changes?: StageChangeDetails[] | undefined;
};

/** What happened to a project, the oldest first, each dated as far as known. */
export function ProjectStory({ sheet, publications, changes = [] }: ProjectStoryProps) {
  const { i18n } = useLingui();
  const made = changes.filter(({ state }) => state === "MADE");
  const story = storyOf(sheet, publications);
  return (
    story.length > 0 && (
      <section aria-labelledby="histoire" className={styles.section}>
        <h2 id="histoire">
          <Trans>Histoire</Trans>
        </h2>
        <ol className={styles.story}>
          {story.map((event) => (
            <li key={keyOf(event)} data-kind={event.kind}>
              <span className={styles.when}>{partialDateInWords(i18n, event.date)}</span>
              <div>
                <EventWords event={event} change={event.kind === "STEP" ? made[event.place] : undefined} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    )
  );
}

const keyOf = (event: StoryEvent) =>
  event.kind === "STEP"
    ? `step ${event.place}`
    : event.kind === "PUBLICATION"
      ? `publication ${event.publication.revision}`
      : "entry";

function EventWords({ event, change }: { event: StoryEvent; change: StageChangeDetails | undefined }) {
  const { i18n } = useLingui();
  if (event.kind === "ENTRY") {
    return (
      <p className={styles.event}>
        <Trans>Entrée dans l’accélérateur</Trans>
      </p>
    );
  }
  if (event.kind === "PUBLICATION") {
    const { revision, reason } = event.publication;
    return (
      <>
        <p>
          <Trans>Fiche publiée, révision {revision}</Trans>
        </p>
        <p className="muted">{reason}</p>
      </>
    );
  }
  const { from, to, skipped, exitReason } = event.step;
  const stage = i18n._(stageWords[to]);
  const reasonForExit = exitReason && i18n._(exitReasonWords[exitReason]);
  const leftOut = skipped.map((phase) => i18n._(stageWords[phase])).join(", ");
  return (
    <>
      <p className={styles.event}>
        {to === "EXITED" && <Trans>Sortie : {reasonForExit}</Trans>}
        {to === "SUSPENDED" && <Trans>Suspension</Trans>}
        {isPhase(to) && (from === "SUSPENDED" ? <Trans>Reprise : {stage}</Trans> : stage)}
      </p>
      {leftOut && (
        <p className="muted">
          <Trans>Sans passer par : {leftOut}</Trans>
        </p>
      )}
      {change?.reason && <p className="muted">{change.reason}</p>}
      {change?.waiver && (
        <p className="muted">
          <Trans>Condition levée : {change.waiver}</Trans>
        </p>
      )}
    </>
  );
}
