import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { ForEditors } from "@/features/diagnostic/for-editors";
import { NewInitiative } from "@/features/initiatives/new-initiative";

export const Route = createFileRoute("/diagnostics/$slug_/travail/initiatives/nouvelle")({ component: New });

function New() {
  const { slug } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(diagnostic, desk) => (
        <ForEditors desk={desk}>
          <NewInitiative
            diagnostic={diagnostic}
            onDone={() => navigate({ to: "/diagnostics/$slug/travail/initiatives", params: { slug } })}
          />
        </ForEditors>
      )}
    </DiagnosticFrame>
  );
}
