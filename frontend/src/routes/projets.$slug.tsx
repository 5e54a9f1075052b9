import { createFileRoute } from "@tanstack/react-router";
import { ModelSummary } from "@/features/models/model-summary";
import { ProjectPage } from "@/features/project/project-page";

export const Route = createFileRoute("/projets/$slug")({
  component: Project,
});

function Project() {
  const { slug } = Route.useParams();
  return (
    <ProjectPage key={slug} slug={slug}>
      <ModelSummary slug={slug} />
    </ProjectPage>
  );
}
