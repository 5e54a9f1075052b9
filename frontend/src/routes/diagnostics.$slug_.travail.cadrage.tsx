import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { ScopeTab } from "@/features/diagnostic/scope-tab";

export const Route = createFileRoute("/diagnostics/$slug_/travail/cadrage")({
  component: Scope,
});

function Scope() {
  const { slug } = Route.useParams();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(diagnostic, desk) => <ScopeTab diagnostic={diagnostic} mayEdit={desk.mayEdit} />}
    </DiagnosticFrame>
  );
}
