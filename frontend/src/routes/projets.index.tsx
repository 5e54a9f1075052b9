import { createFileRoute } from "@tanstack/react-router";
import { PortfolioPage } from "@/features/projects/portfolio-page";
import { type PortfolioView, parsePortfolioView } from "@/features/projects/portfolio-view";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/projets/")({
  validateSearch: unparsed<PortfolioView>(),
  component: Portfolio,
});

function Portfolio() {
  const navigate = Route.useNavigate();
  // The router leaves in what was left out
  const view = parsePortfolioView(Route.useSearch());
  return (
    <PortfolioPage
      view={view}
      onView={(next) => navigate({ search: parsePortfolioView(next), replace: true, resetScroll: false })}
    />
  );
}
