import { createFileRoute } from "@tanstack/react-router";
import { PublishedPage } from "@/features/diagnostics/published-page";

export const Route = createFileRoute("/diagnostics/$slug")({
  component: Published,
});

function Published() {
  const { slug } = Route.useParams();
  return (
    <PublishedPage key={slug} slug={slug}>
      {() => null}
    </PublishedPage>
  );
}
