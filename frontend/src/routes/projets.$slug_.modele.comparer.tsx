import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { ComparisonPage } from "@/features/models/comparison-page";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";

/** `de` and `a`: the numbers of the versions. */
type ComparisonSearch = { de?: number; a?: number };

const version = (name: "de" | "a", value: unknown) => (Number(value) > 0 ? { [name]: Math.floor(Number(value)) } : {});

const parse = (search: Record<string, unknown>): ComparisonSearch => ({
  ...version("de", search.de),
  ...version("a", search.a),
});

export const Route = createFileRoute("/projets/$slug_/modele/comparer")({
  validateSearch: parse,
  loader: ({ context: { queryClient }, params: { slug } }) =>
    queryClient.ensureQueryData(getProjectOptions({ path: { slug } })),
  component: Comparison,
  notFoundComponent: NotFoundPage,
  pendingComponent: WaitingPage,
});

function Comparison() {
  const { slug } = Route.useParams();
  const { de, a } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { sheet } = useSuspenseQuery(getProjectOptions({ path: { slug } })).data;
  return (
    <ComparisonPage
      slug={slug}
      projectName={sheet.name}
      before={de}
      after={a}
      onChoose={(before, after) => navigate({ search: { de: before, a: after }, replace: true, resetScroll: false })}
    />
  );
}
