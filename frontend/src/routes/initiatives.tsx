import { createFileRoute } from "@tanstack/react-router";
import { type InitiativeView, parseInitiativeView } from "@/features/initiatives/initiative-view";
import { PublishedInitiativesPage } from "@/features/initiatives/published-initiatives-page";
import { useDepartments } from "@/shared/territories/use-departments";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/initiatives")({
  validateSearch: unparsed<InitiativeView>(),
  component: Initiatives,
});

function Initiatives() {
  const navigate = Route.useNavigate();
  const view = parseInitiativeView(Route.useSearch());
  const departments = useDepartments();
  return (
    <PublishedInitiativesPage
      view={view}
      departments={departments}
      onView={(next) => navigate({ search: parseInitiativeView(next), replace: true, resetScroll: false })}
    />
  );
}
