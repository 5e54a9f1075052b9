import { createFileRoute } from "@tanstack/react-router";
import { columnIds } from "@/features/components-page/column-ids";
import { ComponentsPage } from "@/features/components-page/components-page";
import { parseTableView, type TableView } from "@/shared/tables/table-view";

export const Route = createFileRoute("/composants")({
  validateSearch: (search: Record<string, unknown>): TableView => parseTableView(search, columnIds),
  component: function Components() {
    const navigate = Route.useNavigate();
    return (
      <ComponentsPage
        view={Route.useSearch()}
        onView={(view) =>
          navigate({ search: parseTableView(view, columnIds), replace: true, resetScroll: false, hash: true })
        }
      />
    );
  },
});
