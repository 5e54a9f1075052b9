import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { FindingsTab } from "@/features/findings/findings-tab";

export const Route = createFileRoute("/diagnostics/$slug_/travail/constats")({
  component: Findings,
});

function Findings() {
  const { slug } = Route.useParams();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(_diagnostic, desk) => <FindingsTab slug={slug} mayEdit={desk.mayEdit} />}
    </DiagnosticFrame>
  );
}
