import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type DiagnosticDetails, listDiagnosticInitiatives } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { useDebounced } from "@/shared/use-debounced";
import { CoverageMatrix } from "./coverage-matrix";
import { GapsPart } from "./gaps-part";
import { InitiativeFilters } from "./initiative-filters";
import { coverageQuery, placesQuery } from "./initiative-queries";
import { InitiativeTable } from "./initiative-table";
import { csvAddress, type InitiativeView, isNarrowed, queryOf } from "./initiative-view";
import styles from "./initiatives.module.css";
import { PlacesPart } from "./places-part";

type InitiativesTabProps = {
  diagnostic: DiagnosticDetails;
  mayEdit: boolean;
  view: InitiativeView;
  onView: (view: InitiativeView) => void;
};

/** The review of initiatives: what is covered, what there is, and where. */
export function InitiativesTab({ diagnostic, mayEdit, view, onView }: InitiativesTabProps) {
  const { slug } = diagnostic;
  const coverage = useQuery(coverageQuery(slug));
  const places = useQuery(placesQuery(slug));
  const somewhere = places.data && places.data.departments.length + places.data.epcis.length > 0;
  return (
    <div className={styles.parts}>
      <section aria-labelledby="couverture">
        <h2 id="couverture">
          <Trans>Couverture du parcours</Trans>
        </h2>
        {coverage.isError && <LoadFailure error={coverage.error} retry={coverage.refetch} />}
        {coverage.isPending && <Skeleton lines={6} />}
        {coverage.data && (
          <>
            <CoverageMatrix slug={slug} coverage={coverage.data} />
            <GapsPart slug={slug} coverage={coverage.data} mayEdit={mayEdit} />
          </>
        )}
      </section>
      <Inventory slug={slug} mayEdit={mayEdit} view={view} onView={onView} />
      {places.isError && <LoadFailure error={places.error} retry={places.refetch} />}
      {places.data && somewhere && (
        <section aria-labelledby="lieux">
          <h2 id="lieux">
            <Trans>Où elles sont</Trans>
          </h2>
          <PlacesPart slug={slug} places={places.data} />
        </section>
      )}
    </div>
  );
}

type InventoryProps = Omit<InitiativesTabProps, "diagnostic"> & { slug: string };

function Inventory({ slug, mayEdit, view, onView }: InventoryProps) {
  const { t } = useLingui();
  const asked = useDebounced(JSON.stringify(queryOf(view)));
  const pages = useInfiniteQuery({
    queryKey: ["initiatives", slug, "list", asked],
    queryFn: async ({ pageParam }) =>
      (
        await listDiagnosticInitiatives({
          path: { slug },
          query: { ...(JSON.parse(asked) as ReturnType<typeof queryOf>), ...(pageParam && { cursor: pageParam }) },
          throwOnError: true,
        })
      ).data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const initiatives = pages.data?.pages.flatMap(({ items }) => items);
  const narrowed = isNarrowed(view);
  return (
    <section aria-labelledby="inventaire">
      <h2 id="inventaire" tabIndex={-1}>
        <Trans>Inventaire</Trans>
      </h2>
      <p className={`${styles.ways} no-print`}>
        {mayEdit && (
          <>
            <Link to="/diagnostics/$slug/travail/initiatives/nouvelle" params={{ slug }} className="button">
              <Trans>Ajouter une initiative</Trans>
            </Link>
            <Link to="/diagnostics/$slug/travail/initiatives/importer" params={{ slug }} className="button quiet">
              <Trans>Importer un fichier</Trans>
            </Link>
          </>
        )}
        <Link to="/diagnostics/$slug/travail/initiatives/doublons" params={{ slug }} className="button quiet">
          <Trans>Chercher les doublons</Trans>
        </Link>
        <a
          className="button quiet"
          href={csvAddress(`/api/v1/diagnostics/${slug}/initiatives`, view)}
          download="initiatives.csv"
        >
          <Trans>Télécharger (CSV)</Trans>
        </a>
        <Link to="/initiatives" className="button quiet">
          <Trans>Voir celles d’autres territoires</Trans>
        </Link>
      </p>
      <InitiativeFilters view={view} onView={onView} />
      {narrowed && (
        <p className={styles.ways}>
          {view.lieu && <Trans>Lieu : {placeName(initiatives, view.lieu)}</Trans>}
          <button type="button" className="button quiet no-print" onClick={() => onView({})}>
            <Trans>Effacer les filtres</Trans>
          </button>
        </p>
      )}
      {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {pages.isPending && <Skeleton lines={8} />}
      {initiatives?.length === 0 && (
        <EmptyState title={narrowed ? t`Aucune initiative pour ce choix` : t`Aucune initiative recensée`}>
          {narrowed ? (
            <Trans>Effacez un filtre. Si l’initiative existe, ajoutez-la ; sinon, confirmez le manque.</Trans>
          ) : (
            <Trans>
              Commencez par celles que le comité de pilotage connaît : un nom, un opérateur, une étape et un lieu
              suffisent. Un tableur ou un export data·inclusion s’importe en une fois.
            </Trans>
          )}
        </EmptyState>
      )}
      {initiatives && initiatives.length > 0 && (
        <InitiativeTable
          initiatives={initiatives}
          nameOf={({ id, name }) =>
            mayEdit ? (
              <Link to="/diagnostics/$slug/travail/initiatives/$id" params={{ slug, id }}>
                {name}
              </Link>
            ) : (
              name
            )
          }
        />
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

type Placed = { place: { code: string; name: string }; epci?: { code: string; name: string } };

/** The name of the place that the list is narrowed to, as far as the list itself tells. */
const placeName = (initiatives: Placed[] | undefined, code: string) =>
  initiatives?.flatMap(({ place, epci }) => [place, ...(epci ? [epci] : [])]).find((place) => place.code === code)
    ?.name ?? code;
