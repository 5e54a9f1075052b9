import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listOrganisationsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { useDebounced } from "@/shared/use-debounced";
import { OrganisationFilters } from "./organisation-filters";
import { OrganisationTable } from "./organisation-table";
import { csvAddress, type OrganisationView, queryOf } from "./organisation-view";
import styles from "./organisations.module.css";

type OrganisationsPageProps = { view: OrganisationView; onView: (view: OrganisationView) => void };

/** Everybody who carries, hosts or pays for projects. */
export function OrganisationsPage({ view, onView }: OrganisationsPageProps) {
  const { t } = useLingui();
  const asked = useDebounced(JSON.stringify(queryOf(view)));
  const pages = useInfiniteQuery({
    ...listOrganisationsInfiniteOptions({ query: JSON.parse(asked) as ReturnType<typeof queryOf> }),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const organisations = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <div className="page">
      <PageTitle title={t`Organisations`} />
      <p className="lead">
        <Trans>Qui porte, accueille ou finance les projets, sous ses noms d’hier et d’aujourd’hui.</Trans>
      </p>
      <OrganisationFilters view={view} onView={onView} />
      <p className={`${styles.ways} no-print`}>
        <Link to="/organisations/nouvelle" className="button">
          <Trans>Ajouter une organisation</Trans>
        </Link>
        <Link to="/organisations/doublons" className="button quiet">
          <Trans>Chercher les doublons</Trans>
        </Link>
        <Link to="/contacts" className="button quiet">
          <Trans>Registre des contacts</Trans>
        </Link>
        <a className="button quiet" href={csvAddress(view)} download="organisations.csv">
          <Trans>Télécharger (CSV)</Trans>
        </a>
      </p>
      <div className={styles.list}>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {organisations?.length === 0 && (
          <EmptyState title={view.q || view.type ? t`Aucune organisation pour ce choix` : t`Aucune organisation`}>
            {view.q || view.type ? (
              <Trans>Écrivez moins de lettres ou effacez un filtre. Si elle n’existe pas encore, ajoutez-la.</Trans>
            ) : (
              <Trans>Ajoutez la première : un nom et un type suffisent pour commencer.</Trans>
            )}
          </EmptyState>
        )}
        {organisations && organisations.length > 0 && (
          <OrganisationTable organisations={organisations} view={view} onView={onView} />
        )}
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}
