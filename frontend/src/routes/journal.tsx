import { createFileRoute } from "@tanstack/react-router";
import { JournalPage } from "@/features/journal/journal-page";
import { type JournalView, parseJournalView } from "@/features/journal/journal-view";
import { Guarded } from "@/shared/session/guarded";
import { mayReadAudit } from "@/shared/session/use-me";

export const Route = createFileRoute("/journal")({
  validateSearch: (search: Record<string, unknown>): JournalView => parseJournalView(search),
  component: Journal,
});

function Journal() {
  const navigate = Route.useNavigate();
  // The router leaves in what was left out
  const view = parseJournalView(Route.useSearch());
  return (
    <Guarded may={mayReadAudit}>
      {() => (
        <JournalPage
          view={view}
          onView={(next) => navigate({ search: parseJournalView(next), replace: true, resetScroll: false })}
        />
      )}
    </Guarded>
  );
}
