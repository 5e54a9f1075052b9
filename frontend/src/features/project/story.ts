import type { EvidenceDetails, ModelVersionSummary, ProjectSheet, ProjectStep, Publication } from "@/api";
import { comparePartialDates } from "@/shared/pickers/partial-date";

/** Something that happened to a project, and when as far as known. */
export type StoryEvent = { date: string } & (
  | { kind: "ENTRY" }
  | { kind: "STEP"; step: ProjectStep; place: number }
  | DatedEvent
);

/** Something that Essaim saw, hence knows the day of. */
type DatedEvent =
  | { kind: "PUBLICATION"; publication: Publication }
  | { kind: "MODEL"; version: ModelVersionSummary }
  | { kind: "EVIDENCE"; evidence: EvidenceDetails };

/** What is told beside the way: of evidence and model what has come so far that it counts. */
export type Told = {
  publications: Publication[];
  versions?: ModelVersionSummary[] | undefined;
  evidence?: EvidenceDetails[] | undefined;
};

const inParis = new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris" });

/**
 * What happened, the oldest first. Its entry and its steps keep their own order, which their dates may be too vague to
 * tell; what Essaim saw stands among them by its day.
 */
export function storyOf({ entry, steps }: Pick<ProjectSheet, "entry" | "steps">, told: Told) {
  const way: StoryEvent[] = [
    ...(entry ? [{ kind: "ENTRY" as const, date: entry }] : []),
    ...steps.map((step, place) => ({ kind: "STEP" as const, date: step.happened, step, place })),
  ];
  const seen = seenOf(told);
  const story: StoryEvent[] = [];
  for (const event of way) {
    while (seen[0] && comparePartialDates(seen[0].date, event.date) < 0) {
      story.push(...seen.splice(0, 1));
    }
    story.push(event);
  }
  return [...story, ...seen];
}

function seenOf({ publications, versions = [], evidence = [] }: Told): StoryEvent[] {
  const dated: [string | undefined, DatedEvent][] = [
    ...versions.map((version): [string | undefined, DatedEvent] => [version.publishedAt, { kind: "MODEL", version }]),
    ...evidence
      .filter(({ state }) => state === "CONFIRMED")
      .map((one): [string | undefined, DatedEvent] => [one.confirmedAt, { kind: "EVIDENCE", evidence: one }]),
    ...publications.map((publication): [string, DatedEvent] => [
      publication.publishedAt,
      { kind: "PUBLICATION", publication },
    ]),
  ];
  return dated
    .flatMap(([at, event]) => (at ? [{ at: Date.parse(at), event }] : []))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, event }) => ({ ...event, date: inParis.format(at) }));
}
