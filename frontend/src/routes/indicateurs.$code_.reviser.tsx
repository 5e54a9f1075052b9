import { createFileRoute } from "@tanstack/react-router";
import { RevisePage } from "@/features/indicators/revise-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReviseDefinitions } from "@/shared/session/use-me";

export const Route = createFileRoute("/indicateurs/$code_/reviser")({
  component: Revise,
});

function Revise() {
  const { code } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Guarded may={mayReviseDefinitions}>
      {() => <RevisePage code={code} onDone={() => navigate({ to: "/indicateurs/$code", params: { code } })} />}
    </Guarded>
  );
}
