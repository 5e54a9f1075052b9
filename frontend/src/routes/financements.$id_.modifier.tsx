import { createFileRoute } from "@tanstack/react-router";
import { EditAgreement } from "@/features/funding/edit-agreement";
import { Guarded } from "@/shared/session/guarded";
import { mayWriteFunding } from "@/shared/session/use-me";

export const Route = createFileRoute("/financements/$id_/modifier")({
  component: Edit,
});

function Edit() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Guarded may={mayWriteFunding}>
      {() => <EditAgreement key={id} id={id} onSaved={() => navigate({ to: "/financements/$id", params: { id } })} />}
    </Guarded>
  );
}
