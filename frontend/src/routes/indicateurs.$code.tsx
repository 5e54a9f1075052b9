import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getIndicatorOptions, listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { IndicatorFiguresHead } from "@/features/indicators/indicator-figures";
import { IndicatorPage } from "@/features/indicators/indicator-page";
import { IndicatorSpread } from "@/features/indicators/indicator-spread";
import type { SliceView } from "@/features/indicators/slice-choice";
import { type AsOfView, asOfQuery, parseAsOf } from "@/shared/figures/as-of";
import { AsOfChoice } from "@/shared/figures/as-of-choice";
import { ExplorerQuery } from "@/shared/figures/explorer-query";
import { parseTableView, type TableView } from "@/shared/figures/table-view";
import { unparsed } from "@/shared/unparsed";

type FiguresSearch = SliceView & AsOfView;
type IndicatorSearch = TableView & FiguresSearch;

function parseFigures(search: Record<string, unknown>): FiguresSearch {
  const text = (name: "periode" | "serie" | "ventilation") =>
    typeof search[name] === "string" && search[name] !== "" ? { [name]: search[name] } : {};
  return {
    ...parseAsOf(search),
    ...(search.niveau === "regions" ? { niveau: "regions" } : {}),
    ...text("periode"),
    ...text("serie"),
    ...text("ventilation"),
  };
}

const parse = (search: Record<string, unknown>): IndicatorSearch => ({
  ...parseTableView(search),
  ...parseFigures(search),
});

const queryOf = ({ niveau, periode, serie, ventilation, ...view }: FiguresSearch) => ({
  ...asOfQuery(view),
  territoryType: niveau === "regions" ? ("REGION" as const) : ("DEPARTMENT" as const),
  ...(periode && { period: periode }),
  ...(serie && { series: serie }),
  ...(ventilation && { breakdown: ventilation }),
});

export const Route = createFileRoute("/indicateurs/$code")({
  validateSearch: unparsed<IndicatorSearch>(),
  loader: ({ context: { queryClient }, params: { code }, location }) => {
    const query = queryOf(parseFigures(location.search));
    queryClient.prefetchQuery(listIndicatorObservationsOptions({ path: { code }, query }));
    return queryClient.ensureQueryData(getIndicatorOptions({ path: { code } }));
  },
  component: Indicator,
});

function Indicator() {
  const { code } = Route.useParams();
  const search = parse(Route.useSearch());
  const navigate = Route.useNavigate();
  const indicator = useSuspenseQuery(getIndicatorOptions({ path: { code } })).data;
  const change = (view: IndicatorSearch) =>
    navigate({
      search: parse({ ...search, ...view }),
      replace: true,
      resetScroll: false,
    });

  return (
    <IndicatorPage indicator={indicator}>
      <AsOfChoice au={search.au} onDay={(au) => change({ au })} />
      <ExplorerQuery
        code={code}
        query={queryOf(search)}
        view={search}
        onView={change}
        hrefOf={(territory) =>
          `/territoires/${territory}?${new URLSearchParams({ indicateur: code, ...parseAsOf(search) })}`
        }
      >
        {(data) => <IndicatorFiguresHead data={data} view={search} onView={change} au={search.au} />}
      </ExplorerQuery>
      <IndicatorSpread code={code} query={queryOf(search)} />
    </IndicatorPage>
  );
}
