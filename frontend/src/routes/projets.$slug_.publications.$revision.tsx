import { createFileRoute } from "@tanstack/react-router";
import { PublicationPage } from "@/features/project/publication-page";
import { NotFoundPage } from "@/shared/layout/page-states";

export const Route = createFileRoute("/projets/$slug_/publications/$revision")({
  component: Publication,
});

function Publication() {
  const { slug, revision } = Route.useParams();
  return /^[1-9]\d{0,3}$/.test(revision) ? (
    <PublicationPage key={revision} slug={slug} revision={Number(revision)} />
  ) : (
    <NotFoundPage />
  );
}
