import { createFileRoute } from "@tanstack/react-router";
import { columnIds } from "@/features/components-page/column-ids";
import { ComponentsPage } from "@/features/components-page/components-page";
import { parseTableView, type TableView } from "@/shared/tables/table-view";
import { unparsed } from "@/shared/unparsed";

export const Route = createFileRoute("/composants")({
  validateSearch: unparsed<TableView>(),
  component: function Components() {
    const navigate = Route.useNavigate();
    return (
      <ComponentsPage
        view={parseTableView(Route.useSearch(), columnIds)}
        onView={(view) =>
          navigate({ search: parseTableView(view, columnIds), replace: true, resetScroll: false, hash: true })
        }
      />
    );
  },
});
