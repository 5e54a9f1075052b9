import { createFileRoute } from "@tanstack/react-router";
import { AgreementPage } from "@/features/funding/agreement-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReadFunding } from "@/shared/session/use-me";

export const Route = createFileRoute("/financements/$id")({
  component: Agreement,
});

function Agreement() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Guarded may={mayReadFunding}>
      {(me) => <AgreementPage key={id} id={id} me={me} onGone={() => navigate({ to: "/financements" })} />}
    </Guarded>
  );
}
