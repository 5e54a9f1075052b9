import { createFileRoute } from "@tanstack/react-router";
import { ExplorePage } from "@/features/explore/explore-page";
import { parseExploreView } from "@/features/explore/explore-view";

export const Route = createFileRoute("/explorer")({
  validateSearch: parseExploreView,
  component: Explore,
});

function Explore() {
  // The router leaves in what was left out
  const view = parseExploreView(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <ExplorePage
      view={view}
      onView={(next) => navigate({ search: parseExploreView(next), replace: true, resetScroll: false })}
    />
  );
}
