import { createFileRoute } from "@tanstack/react-router";
import { ImportPage } from "@/features/imports/import-page";
import { type ImportView, parseImportView } from "@/features/imports/import-view";
import { Guarded } from "@/shared/session/guarded";
import { mayReadImports } from "@/shared/session/use-me";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/imports/$id")({
  validateSearch: unparsed<ImportView>(),
  component: Import,
});

function Import() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  const view = parseImportView(Route.useSearch());
  return (
    <Guarded may={mayReadImports}>
      {(me) => <ImportPage key={id} id={id} me={me} view={view} onGone={() => navigate({ to: "/imports" })} />}
    </Guarded>
  );
}
