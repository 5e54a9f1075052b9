import { createFileRoute } from "@tanstack/react-router";
import { EditProjectPage } from "@/features/project/edit-project-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfficer } from "@/shared/session/use-me";

export const Route = createFileRoute("/projets/$slug_/modifier")({
  component: EditProject,
});

function EditProject() {
  const { slug } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Guarded may={isOfficer}>
      {() => (
        <EditProjectPage key={slug} slug={slug} onDone={() => navigate({ to: "/projets/$slug", params: { slug } })} />
      )}
    </Guarded>
  );
}
