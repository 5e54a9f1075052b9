import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticsPage } from "@/features/diagnostics/diagnostics-page";
import { type DiagnosticsView, parseDiagnosticsView } from "@/features/diagnostics/diagnostics-view";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/diagnostics/")({
  validateSearch: unparsed<DiagnosticsView>(),
  component: Diagnostics,
});

function Diagnostics() {
  const navigate = Route.useNavigate();
  const view = parseDiagnosticsView(Route.useSearch());
  return (
    <DiagnosticsPage
      view={view}
      onView={(next) => navigate({ search: parseDiagnosticsView(next), replace: true, resetScroll: false })}
    />
  );
}
