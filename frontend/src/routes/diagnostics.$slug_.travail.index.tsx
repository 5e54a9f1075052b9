import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { FollowUpTab } from "@/features/diagnostic/follow-up-tab";

export const Route = createFileRoute("/diagnostics/$slug_/travail/")({
  component: FollowUp,
});

function FollowUp() {
  const { slug } = Route.useParams();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(diagnostic, desk, etag) => <FollowUpTab diagnostic={diagnostic} desk={desk} etag={etag} />}
    </DiagnosticFrame>
  );
}
