import { createFileRoute } from "@tanstack/react-router";
import { ProjectFunding } from "@/features/funding/project-funding";
import { ModelSummary } from "@/features/models/model-summary";
import { ProjectPage } from "@/features/project/project-page";
import { useMe } from "@/shared/session/use-me";

export const Route = createFileRoute("/projets/$slug")({
  component: Project,
});

function Project() {
  const { slug } = Route.useParams();
  const me = useMe();
  return (
    <ProjectPage key={slug} slug={slug}>
      <ModelSummary slug={slug} />
      <ProjectFunding slug={slug} me={me} />
    </ProjectPage>
  );
}
