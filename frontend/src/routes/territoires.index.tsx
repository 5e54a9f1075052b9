import { createFileRoute } from "@tanstack/react-router";
import { TerritoriesPage } from "@/features/territories/territories-page";

export const Route = createFileRoute("/territoires/")({
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    q === undefined || q === "" ? {} : { q: String(q) },
  component: function Territories() {
    const { q = "" } = Route.useSearch();
    const navigate = Route.useNavigate();
    return (
      <TerritoriesPage
        q={q}
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
