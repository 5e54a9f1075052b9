import { createFileRoute } from "@tanstack/react-router";
import { TerritoriesPage } from "@/features/territories/territories-page";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/territoires/")({
  validateSearch: unparsed<{ q?: string }>(),
  component: function Territories() {
    const { q = "" } = Route.useSearch();
    const navigate = Route.useNavigate();
    return (
      <TerritoriesPage
        q={String(q)}
        onQ={(typed) =>
          navigate({
            search: typed ? { q: typed } : {},
            replace: true,
            resetScroll: false,
          })
        }
      />
    );
  },
});
