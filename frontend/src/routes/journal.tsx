import { createFileRoute } from "@tanstack/react-router";
import { JournalPage } from "@/features/journal/journal-page";
import { type JournalView, parseJournalView } from "@/features/journal/journal-view";
import { Guarded } from "@/shared/session/guarded";
import { mayReadAudit } from "@/shared/session/use-me";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/journal")({
  validateSearch: unparsed<JournalView>(),
  component: Journal,
});

function Journal() {
  const navigate = Route.useNavigate();
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
