import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getFigureHistoryOptions } from "@/api/@tanstack/react-query.gen";
import { FigureHistoryPage } from "@/features/history/figure-history-page";
import { type HistoryView, historyQuery, parseHistoryView, revisionShown } from "@/features/history/history-view";
import { NotFoundPage } from "@/shared/layout/page-states";

type Place = { indicator: string; territory: string };

const optionsOf = ({ indicator, territory }: Place, view: HistoryView) =>
  getFigureHistoryOptions({ path: { code: indicator, territory }, query: historyQuery(view) });

export const Route = createFileRoute("/chiffres/$indicator/$territory")({
  validateSearch: parseHistoryView,
  loaderDeps: ({ search: { revision: _revision, ...figure } }) => figure,
  loader: ({ context: { queryClient }, params, deps }) => queryClient.ensureQueryData(optionsOf(params, deps)),
  component: FigureHistory,
});

function FigureHistory() {
  const params = Route.useParams();
  // The router leaves in what was left out
  const view = parseHistoryView(Route.useSearch());
  const history = useSuspenseQuery(optionsOf(params, view)).data;
  const shown = revisionShown(history, view);
  return shown ? (
    <FigureHistoryPage history={history} shown={shown} asked={view.revision !== undefined} />
  ) : (
    <NotFoundPage />
  );
}
