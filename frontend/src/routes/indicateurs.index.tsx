import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";
import { CataloguePage, type CatalogueView } from "@/features/indicators/catalogue-page";
import { unparsed } from "@/shared/unparsed";

const parse = ({ q, chiffres }: Record<string, unknown>): CatalogueView => ({
  ...(q === undefined || q === "" ? {} : { q: String(q) }),
  ...(chiffres === true ? { chiffres } : {}),
});

export const Route = createFileRoute("/indicateurs/")({
  validateSearch: unparsed<CatalogueView>(),
  loader: ({ context }) => context.queryClient.ensureQueryData(listIndicatorsOptions()),
  component: Catalogue,
});

function Catalogue() {
  const navigate = Route.useNavigate();
  return (
    <CataloguePage
      indicators={useSuspenseQuery(listIndicatorsOptions()).data}
      view={parse(Route.useSearch())}
      onView={(view) => navigate({ search: parse(view), replace: true, resetScroll: false })}
    />
  );
}
