import { createFileRoute } from "@tanstack/react-router";
import { NewAgreement } from "@/features/funding/new-agreement";
import { Guarded } from "@/shared/session/guarded";
import { mayWriteFunding } from "@/shared/session/use-me";

export const Route = createFileRoute("/financements/nouvelle")({
  component: New,
});

function New() {
  const navigate = Route.useNavigate();
  return (
    <Guarded may={mayWriteFunding}>
      {() => <NewAgreement onSaved={(id) => navigate({ to: "/financements/$id", params: { id } })} />}
    </Guarded>
  );
}
