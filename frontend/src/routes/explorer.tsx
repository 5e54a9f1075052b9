import { createFileRoute } from "@tanstack/react-router";
import { ExplorePage } from "@/features/explore/explore-page";
import { type ExploreView, parseExploreView } from "@/features/explore/explore-view";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/explorer")({
  validateSearch: unparsed<ExploreView>(),
  component: Explore,
});

function Explore() {
  const view = parseExploreView(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <ExplorePage
      view={view}
      onView={(next) => navigate({ search: parseExploreView(next), replace: true, resetScroll: false })}
    />
  );
}
