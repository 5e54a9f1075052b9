import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getTerritoryOptions, listTerritoryObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { TerritoryPage } from "@/features/territories/territory-page";
import { ExplorerQuery } from "@/shared/figures/explorer-query";
import { ExplorerTitle } from "@/shared/figures/explorer-title";
import { parseTableView, type TableView } from "@/shared/figures/table-view";
import { ErrorPage, NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

type TerritorySearch = TableView & { indicateur?: string };

export const Route = createFileRoute("/territoires/$code")({
  validateSearch: (search: Record<string, unknown>): TerritorySearch => ({
    ...parseTableView(search),
    ...(typeof search.indicateur === "string" ? { indicateur: search.indicateur } : {}),
  }),
  loader: ({ context: { queryClient }, params: { code } }) =>
    Promise.all([
      queryClient.ensureQueryData(getTerritoryOptions({ path: { code } })),
      queryClient.ensureQueryData(listTerritoryObservationsOptions({ path: { code } })),
    ]),
  component: Territory,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Territory() {
  const { code } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const path = { code };
  const territory = useSuspenseQuery(getTerritoryOptions({ path })).data;
  const figures = useSuspenseQuery(listTerritoryObservationsOptions({ path })).data;
  const selected =
    figures.figures.find(({ indicator }) => indicator.code === search.indicateur)?.indicator.code ??
    figures.figures[0]?.indicator.code;

  return (
    <TerritoryPage territory={territory} figures={figures} selected={selected}>
      {selected && (
        <ExplorerQuery
          code={selected}
          query={{
            territoryType: territory.type === "REGION" ? "REGION" : "DEPARTMENT",
          }}
          view={search}
          onView={(view) =>
            navigate({
              search: { ...parseTableView(view), indicateur: selected },
              replace: true,
              resetScroll: false,
            })
          }
          hrefOf={(other) => `/territoires/${other}?indicateur=${selected}`}
          highlighted={code}
        >
          {(data) => <ExplorerTitle data={data} id="titre-carte" />}
        </ExplorerQuery>
      )}
    </TerritoryPage>
  );
}
