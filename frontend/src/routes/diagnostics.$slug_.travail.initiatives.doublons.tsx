import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { DuplicatesPart } from "@/features/initiatives/duplicates-part";

export const Route = createFileRoute("/diagnostics/$slug_/travail/initiatives/doublons")({ component: Duplicates });

function Duplicates() {
  const { slug } = Route.useParams();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(_diagnostic, desk) => <DuplicatesPart slug={slug} mayEdit={desk.mayEdit} />}
    </DiagnosticFrame>
  );
}
