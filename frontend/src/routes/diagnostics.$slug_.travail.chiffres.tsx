import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { FiguresTab } from "@/features/diagnostic-figures/figures-tab";

export const Route = createFileRoute("/diagnostics/$slug_/travail/chiffres")({
  component: Figures,
});

function Figures() {
  const { slug } = Route.useParams();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(diagnostic, desk) => <FiguresTab diagnostic={diagnostic} desk={desk} />}
    </DiagnosticFrame>
  );
}
