import type { ProjectSheet, ProjectStep, Publication } from "@/api";
import { comparePartialDates } from "@/shared/pickers/partial-date";

/** Something that happened to a project, and when as far as known. */
export type StoryEvent = { date: string } & (
  | { kind: "ENTRY" }
  | { kind: "STEP"; step: ProjectStep; place: number }
  | { kind: "PUBLICATION"; publication: Publication }
);

const inParis = new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" });

/**
 * What happened, the oldest first. Its entry and its steps keep their own order, which their dates may be too vague to
 * tell; publications stand among them by their day.
 */
export function storyOf({ entry, steps }: Pick<ProjectSheet, "entry" | "steps">, publications: Publication[]) {
  const way: StoryEvent[] = [
    ...(entry ? [{ kind: "ENTRY" as const, date: entry }] : []),
    ...steps.map((step, place) => ({ kind: "STEP" as const, date: step.happened, step, place })),
  ];
  const published = publications
    .map(
      (publication): StoryEvent => ({
        kind: "PUBLICATION",
        date: inParis.format(new Date(publication.publishedAt)),
        publication,
      }),
    )
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
  const story: StoryEvent[] = [];
  for (const event of way) {
    while (published[0] && comparePartialDates(published[0].date, event.date) < 0) {
      story.push(...published.splice(0, 1));
    }
    story.push(event);
  }
  return [...story, ...published];
}
