import { createFileRoute } from "@tanstack/react-router";
import { PublishedFigures } from "@/features/diagnostic-figures/published-figures";
import { PublishedPage } from "@/features/diagnostics/published-page";
import { PublishedTension } from "@/features/diagnostics/published-tension";

export const Route = createFileRoute("/diagnostics/$slug")({
  component: Published,
});

function Published() {
  const { slug } = Route.useParams();
  return (
    <PublishedPage
      key={slug}
      slug={slug}
      figures={({ figures, territory }) => <PublishedFigures figures={figures} territory={territory} />}
      found={() => null}
      tension={(content) => <PublishedTension content={content} />}
    />
  );
}
