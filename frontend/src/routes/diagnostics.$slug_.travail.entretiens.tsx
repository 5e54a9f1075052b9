import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { InterviewsTab } from "@/features/interviews/interviews-tab";
import { Guarded } from "@/shared/session/guarded";

export const Route = createFileRoute("/diagnostics/$slug_/travail/entretiens")({
  component: Interviews,
});

function Interviews() {
  const { slug } = Route.useParams();
  return (
    <Guarded may={({ memberships }) => memberships.includes("ANSA")}>
      {() => (
        <DiagnosticFrame key={slug} slug={slug}>
          {(_diagnostic, desk) => <InterviewsTab slug={slug} mayEdit={desk.mayEdit} />}
        </DiagnosticFrame>
      )}
    </Guarded>
  );
}
