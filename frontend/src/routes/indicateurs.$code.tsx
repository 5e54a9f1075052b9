import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getIndicatorOptions, listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { IndicatorFiguresHead } from "@/features/indicators/indicator-figures";
import { IndicatorPage } from "@/features/indicators/indicator-page";
import type { SliceView } from "@/features/indicators/slice-choice";
import { ExplorerQuery } from "@/shared/figures/explorer-query";
import { parseTableView, type TableView } from "@/shared/figures/table-view";
import { ErrorPage, NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

type IndicatorSearch = TableView & SliceView;

function parse(search: Record<string, unknown>): IndicatorSearch {
  const text = (name: "periode" | "serie" | "ventilation") =>
    typeof search[name] === "string" && search[name] !== "" ? { [name]: search[name] } : {};
  return {
    ...parseTableView(search),
    ...(search.niveau === "regions" ? { niveau: "regions" } : {}),
    ...text("periode"),
    ...text("serie"),
    ...text("ventilation"),
  };
}

const queryOf = ({ niveau, periode, serie, ventilation }: IndicatorSearch) => ({
  territoryType: niveau === "regions" ? ("REGION" as const) : ("DEPARTMENT" as const),
  ...(periode && { period: periode }),
  ...(serie && { series: serie }),
  ...(ventilation && { breakdown: ventilation }),
});

export const Route = createFileRoute("/indicateurs/$code")({
  validateSearch: parse,
  loader: ({ context: { queryClient }, params: { code }, location }) => {
    const query = queryOf(parse(location.search));
    queryClient.prefetchQuery(listIndicatorObservationsOptions({ path: { code }, query }));
    return queryClient.ensureQueryData(getIndicatorOptions({ path: { code } }));
  },
  component: Indicator,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Indicator() {
  const { code } = Route.useParams();
  const search = Route.useSearch();
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
      <ExplorerQuery
        code={code}
        query={queryOf(search)}
        view={search}
        onView={change}
        hrefOf={(territory) => `/territoires/${territory}?indicateur=${code}`}
      >
        {(data) => <IndicatorFiguresHead data={data} view={search} onView={change} />}
      </ExplorerQuery>
    </IndicatorPage>
  );
}
