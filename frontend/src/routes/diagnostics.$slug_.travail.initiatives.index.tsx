import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { type InitiativeView, parseInitiativeView } from "@/features/initiatives/initiative-view";
import { InitiativesTab } from "@/features/initiatives/initiatives-tab";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/diagnostics/$slug_/travail/initiatives/")({
  validateSearch: unparsed<InitiativeView>(),
  component: Initiatives,
});

function Initiatives() {
  const { slug } = Route.useParams();
  const navigate = Route.useNavigate();
  const view = parseInitiativeView(Route.useSearch());
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(diagnostic, desk) => (
        <InitiativesTab
          diagnostic={diagnostic}
          mayEdit={desk.mayEdit}
          view={view}
          onView={(next) => navigate({ search: parseInitiativeView(next), replace: true, resetScroll: false })}
        />
      )}
    </DiagnosticFrame>
  );
}
