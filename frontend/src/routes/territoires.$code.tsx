import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getTerritoryOptions, listTerritoryObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { TerritoryPage } from "@/features/territories/territory-page";
import { type AsOfView, asOfQuery, parseAsOf } from "@/shared/figures/as-of";
import { AsOfChoice } from "@/shared/figures/as-of-choice";
import { ExplorerQuery } from "@/shared/figures/explorer-query";
import { ExplorerTitle } from "@/shared/figures/explorer-title";
import { parseTableView, type TableView } from "@/shared/figures/table-view";
import { unparsed } from "@/shared/unparsed";

/** `avec`: codes of the territories that one compares with. */
type TerritorySearch = TableView & AsOfView & { indicateur?: string; avec?: string };

const parse = (search: Record<string, unknown>): TerritorySearch => ({
  ...parseTableView(search),
  ...parseAsOf(search),
  ...(typeof search.indicateur === "string" ? { indicateur: search.indicateur } : {}),
  ...(typeof search.avec === "string" && /^[A-Z0-9,-]+$/.test(search.avec) ? { avec: search.avec } : {}),
});

const MOST_COMPARED = 3;

export const Route = createFileRoute("/territoires/$code")({
  validateSearch: unparsed<TerritorySearch>(),
  loaderDeps: ({ search }) => parseAsOf(search),
  loader: ({ context: { queryClient }, params: { code }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getTerritoryOptions({ path: { code } })),
      queryClient.ensureQueryData(listTerritoryObservationsOptions({ path: { code }, query: asOfQuery(deps) })),
    ]),
  component: Territory,
});

function Territory() {
  const { code } = Route.useParams();
  const search = parse(Route.useSearch());
  const asOf = parseAsOf(search);
  const navigate = Route.useNavigate();
  const path = { code };
  const territory = useSuspenseQuery(getTerritoryOptions({ path })).data;
  const figures = useSuspenseQuery(listTerritoryObservationsOptions({ path, query: asOfQuery(asOf) })).data;
  const selected =
    figures.figures.find(({ indicator }) => indicator.code === search.indicateur)?.indicator.code ??
    figures.figures[0]?.indicator.code;

  return (
    <TerritoryPage
      territory={territory}
      figures={figures}
      selected={selected}
      asOf={asOf}
      chosen={search.avec?.split(",").filter(Boolean).slice(0, MOST_COMPARED) ?? []}
      onChosen={(codes) =>
        navigate({ search: parse({ ...search, avec: codes.join(",") }), replace: true, resetScroll: false })
      }
      choice={
        <AsOfChoice
          au={search.au}
          onDay={(au) => navigate({ search: parse({ ...search, au }), replace: true, resetScroll: false })}
        />
      }
    >
      {selected && (
        <ExplorerQuery
          code={selected}
          query={{
            ...asOfQuery(asOf),
            territoryType: territory.type === "REGION" ? "REGION" : "DEPARTMENT",
          }}
          view={search}
          onView={(view) =>
            navigate({
              search: parse({ ...search, ...view, indicateur: selected }),
              replace: true,
              resetScroll: false,
            })
          }
          hrefOf={(other) => `/territoires/${other}?${new URLSearchParams({ indicateur: selected, ...asOf })}`}
          highlighted={code}
        >
          {(data) => <ExplorerTitle data={data} id="titre-carte" />}
        </ExplorerQuery>
      )}
    </TerritoryPage>
  );
}
