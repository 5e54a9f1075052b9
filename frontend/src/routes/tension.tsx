import { createFileRoute } from "@tanstack/react-router";
import { TensionPage } from "@/features/tension/tension-page";
import { parseTensionView, type TensionView } from "@/features/tension/tension-view";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/tension")({
  validateSearch: unparsed<TensionView>(),
  component: Tension,
});

function Tension() {
  const view = parseTensionView(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <TensionPage
      view={view}
      onView={(next) => navigate({ search: parseTensionView(next), replace: true, resetScroll: false })}
    />
  );
}
