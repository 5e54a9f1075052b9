import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listInitiatives } from "@/api";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { useDebounced } from "@/shared/use-debounced";
import { InitiativeFilters } from "./initiative-filters";
import { InitiativeTable } from "./initiative-table";
import { csvAddress, type InitiativeView, isNarrowed, queryOf } from "./initiative-view";
import styles from "./initiatives.module.css";

type PublishedInitiativesPageProps = {
  view: InitiativeView;
  onView: (view: InitiativeView) => void;
  /** The départements' names by code. */
  departments: Map<string, string>;
};

/** What other territories have for a step or a public, in published diagnostics. */
export function PublishedInitiativesPage({ view, onView, departments }: PublishedInitiativesPageProps) {
  const { t } = useLingui();
  const asked = useDebounced(JSON.stringify(queryOf(view)));
  const pages = useInfiniteQuery({
    queryKey: ["published initiatives", asked],
    queryFn: async ({ pageParam }) =>
      (
        await listInitiatives({
          query: { ...(JSON.parse(asked) as ReturnType<typeof queryOf>), ...(pageParam && { cursor: pageParam }) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const found = pages.data?.pages.flatMap(({ items }) => items);
  const diagnosticOf = new Map(found?.map(({ initiative, diagnostic }) => [initiative.id, diagnostic]));
  const narrowed = isNarrowed(view);
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Initiatives locales</Trans>}>
        <Link to="/diagnostics">
          <Trans>Diagnostics</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Initiatives locales`} />
      <p className="lead">
        <Trans>
          Ce que les territoires ont recensé dans leurs diagnostics publiés : qui fait quoi, pour qui, à quelle étape du
          parcours vers l’emploi.
        </Trans>
      </p>
      <div className={styles.list}>
        <InitiativeFilters view={view} onView={onView}>
          <label>
            <Trans>Département</Trans>
            <select
              value={view.departement ?? ""}
              onChange={(event) => onView({ ...view, departement: event.target.value })}
            >
              <option value="">{t`Tous`}</option>
              {[...departments].map(([code, name]) => (
                <option key={code} value={code}>
                  {code.slice(4)} {name}
                </option>
              ))}
            </select>
          </label>
        </InitiativeFilters>
        <p className={`${styles.ways} no-print`}>
          <a className="button quiet" href={csvAddress("/api/v1/initiatives", view)} download="initiatives.csv">
            <Trans>Télécharger (CSV)</Trans>
          </a>
          {narrowed && (
            <button type="button" className="button quiet" onClick={() => onView({})}>
              <Trans>Effacer les filtres</Trans>
            </button>
          )}
        </p>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {found?.length === 0 && (
          <EmptyState title={narrowed ? t`Aucune initiative pour ce choix` : t`Aucune initiative publiée`}>
            {narrowed ? (
              <Trans>Écrivez moins de lettres ou effacez un filtre.</Trans>
            ) : (
              <Trans>Elles paraîtront ici avec le premier diagnostic publié.</Trans>
            )}
          </EmptyState>
        )}
        {found && found.length > 0 && (
          <InitiativeTable
            initiatives={found.map(({ initiative }) => initiative)}
            nameOf={({ name, website }) =>
              website ? (
                <a href={website} rel="external">
                  {name}
                </a>
              ) : (
                name
              )
            }
            fromOf={({ id }) => {
              const diagnostic = diagnosticOf.get(id);
              return (
                diagnostic && (
                  <Link to="/diagnostics/$slug" params={{ slug: diagnostic.slug }}>
                    {diagnostic.territory.name}
                  </Link>
                )
              );
            }}
          />
        )}
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}
