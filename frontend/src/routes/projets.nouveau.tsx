import { createFileRoute } from "@tanstack/react-router";
import { NewProjectPage } from "@/features/project/new-project-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfficer } from "@/shared/session/use-me";

export const Route = createFileRoute("/projets/nouveau")({
  component: NewProject,
});

function NewProject() {
  const navigate = Route.useNavigate();
  return (
    <Guarded may={isOfficer}>
      {() => <NewProjectPage onDone={(slug) => navigate({ to: "/projets/$slug", params: { slug } })} />}
    </Guarded>
  );
}
