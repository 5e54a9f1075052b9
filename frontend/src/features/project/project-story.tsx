import { Trans, useLingui } from "@lingui/react/macro";
import type { ProjectSheet, StageChangeDetails } from "@/api";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import styles from "./project.module.css";
import { type StoryEvent, storyOf, type Told } from "./story";
import { EventWords } from "./story-event";

type ProjectStoryProps = {
  slug: string;
  sheet: ProjectSheet;
  told: Told;
  /** What the team alone reads of the steps: their reasons. */
  changes?: StageChangeDetails[] | undefined;
};

/** What happened to a project, the oldest first, each dated as far as known. */
export function ProjectStory({ slug, sheet, told, changes = [] }: ProjectStoryProps) {
  const { i18n } = useLingui();
  const made = changes.filter(({ state }) => state === "MADE");
  const story = storyOf(sheet, told);
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
                <EventWords slug={slug} event={event} change={event.kind === "STEP" ? made[event.place] : undefined} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    )
  );
}

function keyOf(event: StoryEvent): string {
  switch (event.kind) {
    case "ENTRY":
      return "entry";
    case "STEP":
      return `step ${event.place}`;
    case "PUBLICATION":
      return `publication ${event.publication.revision}`;
    case "MODEL":
      return `model ${event.version.number}`;
    case "EVIDENCE":
      return `evidence ${event.evidence.id}`;
  }
}
