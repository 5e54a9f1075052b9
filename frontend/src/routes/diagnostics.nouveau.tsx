import { createFileRoute } from "@tanstack/react-router";
import { NewDiagnosticPage } from "@/features/diagnostic/new-diagnostic-page";
import { Guarded } from "@/shared/session/guarded";
import { isOfficer } from "@/shared/session/use-me";

export const Route = createFileRoute("/diagnostics/nouveau")({
  component: NewDiagnostic,
});

function NewDiagnostic() {
  const navigate = Route.useNavigate();
  return (
    <Guarded may={isOfficer}>
      {() => <NewDiagnosticPage onDone={(slug) => navigate({ to: "/diagnostics/$slug/travail", params: { slug } })} />}
    </Guarded>
  );
}
