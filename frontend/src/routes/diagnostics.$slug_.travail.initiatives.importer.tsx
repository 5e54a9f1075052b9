import { createFileRoute } from "@tanstack/react-router";
import { DiagnosticFrame } from "@/features/diagnostic/diagnostic-frame";
import { ForEditors } from "@/features/diagnostic/for-editors";
import { ImportPart } from "@/features/initiatives/import-part";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/diagnostics/$slug_/travail/initiatives/importer")({
  validateSearch: unparsed<{ fichier?: string }>(),
  component: Import,
});

function Import() {
  const { slug } = Route.useParams();
  const { fichier } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DiagnosticFrame key={slug} slug={slug}>
      {(_diagnostic, desk) => (
        <ForEditors desk={desk}>
          <ImportPart
            slug={slug}
            file={typeof fichier === "string" ? fichier : undefined}
            onFile={(id) => navigate({ search: id ? { fichier: id } : {}, replace: true, resetScroll: false })}
            onRecorded={() => navigate({ to: "/diagnostics/$slug/travail/initiatives", params: { slug } })}
          />
        </ForEditors>
      )}
    </DiagnosticFrame>
  );
}
