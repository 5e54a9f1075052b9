import { createFileRoute } from "@tanstack/react-router";
import { type OrganisationView, parseOrganisationView } from "@/features/organisations/organisation-view";
import { OrganisationsPage } from "@/features/organisations/organisations-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfAnsa } from "@/shared/session/use-me";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/organisations/")({
  validateSearch: unparsed<OrganisationView>(),
  component: Organisations,
});

function Organisations() {
  const navigate = Route.useNavigate();
  const view = parseOrganisationView(Route.useSearch());
  return (
    <Guarded may={isOfAnsa}>
      {() => (
        <OrganisationsPage
          view={view}
          onView={(next) => navigate({ search: parseOrganisationView(next), replace: true, resetScroll: false })}
        />
      )}
    </Guarded>
  );
}
