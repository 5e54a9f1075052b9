import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { ForEditors } from "@/features/diagnostic/for-editors";
import { EditInitiative } from "@/features/initiatives/edit-initiative";

export const Route = createFileRoute("/diagnostics/$slug_/travail/initiatives/$id")({ component: Edit });

function Edit() {
  const { slug, id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <DiagnosticFrame key={slug + id} slug={slug}>
      {(diagnostic, desk) => (
        <ForEditors desk={desk}>
          <EditInitiative
            diagnostic={diagnostic}
            id={id}
            onDone={() => navigate({ to: "/diagnostics/$slug/travail/initiatives", params: { slug } })}
          />
        </ForEditors>
      )}
    </DiagnosticFrame>
  );
}
