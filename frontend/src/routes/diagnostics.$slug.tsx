import { createFileRoute } from "@tanstack/react-router";
import { PublishedFigures } from "@/features/diagnostic-figures/published-figures";
import { PublishedPage } from "@/features/diagnostics/published-page";
import { PublishedTension } from "@/features/diagnostics/published-tension";
import { PublishedFindings, PublishedOptions } from "@/features/findings/published-findings";
import { PublishedReview } from "@/features/initiatives/published-review";

export const Route = createFileRoute("/diagnostics/$slug")({
  component: Published,
});

function Published() {
  const { slug } = Route.useParams();
  return (
    <PublishedPage
      key={slug}
      slug={slug}
      findings={({ findings }) => <PublishedFindings published={findings} />}
      options={({ findings }) => <PublishedOptions published={findings} />}
      figures={({ figures, territory }) => <PublishedFigures figures={figures} territory={territory} />}
      tension={(content) => <PublishedTension content={content} />}
      review={({ review, territory }) => (
        <PublishedReview review={review} department={territory.type === "DEPARTMENT" ? territory.code : undefined} />
      )}
    />
  );
}
