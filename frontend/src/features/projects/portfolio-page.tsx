import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { countProjectsOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { isOfficer, useMe } from "@/shared/session/use-me";
import { useDepartments } from "@/shared/territories/use-departments";
import { useDebounced } from "@/shared/use-debounced";
import styles from "./portfolio.module.css";
import { PortfolioChips } from "./portfolio-chips";
import { PortfolioFilters } from "./portfolio-filters";
import { csvAddress, filterOf, isNarrowed, type PortfolioView, widened, withoutFunding } from "./portfolio-view";
import { ProjectMap } from "./project-map";
import { ProjectRows } from "./project-rows";
import { StageBoard } from "./stage-board";
import { useFundingOptions } from "./use-funding-options";

type PortfolioPageProps = { view: PortfolioView; onView: (view: PortfolioView) => void };

/** The accelerator's projects: as a table, a map of France or a board of stages, over the same filters. */
export function PortfolioPage({ view: wanted, onView }: PortfolioPageProps) {
  const { t } = useLingui();
  const me = useMe();
  const writes = isOfficer(me);
  const departments = useDepartments();
  const funding = useFundingOptions(me);
  const readable = funding.length > 0 ? (one: PortfolioView) => one : withoutFunding;
  const view = readable(wanted);
  // One call once the typing rests, whatever shows its answer
  const asked = readable(JSON.parse(useDebounced(JSON.stringify(wanted))));
  const overview = useQuery({
    ...countProjectsOptions({ query: filterOf(asked) }),
    // Whoever she is decides on what she may ask
    enabled: me !== undefined || wanted.financement === undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

  return (
    <div className="page">
      <div className={styles.head}>
        <PageTitle title={t`Projets`} />
        {writes && (
          <Link to="/projets/nouveau" className="button no-print">
            <Trans>Ajouter un projet</Trans>
          </Link>
        )}
      </div>
      <p className="lead">
        {writes ? (
          <Trans>Les projets de l’accélérateur, du premier repérage à la sortie, tels que l’équipe les tient.</Trans>
        ) : (
          <Trans>Les projets de l’accélérateur dont la fiche est publiée, tels qu’ils ont été publiés.</Trans>
        )}
      </p>
      <PortfolioFilters view={view} onView={onView} departments={departments} funding={funding} />
      <div className={styles.found}>
        <p role="status" className={styles.count}>
          {overview.data && <Plural value={overview.data.total} _0="Aucun projet" one="# projet" other="# projets" />}
        </p>
        <PortfolioChips view={view} onView={onView} departments={departments} funding={funding} />
        <a className={`${styles.file} no-print`} href={csvAddress(view)} download="projets.csv">
          <Trans>Télécharger (CSV)</Trans>
        </a>
      </div>
      <LinkTabs label={t`Manières de voir`}>
        <ViewLink view={view} vue={undefined}>
          <Trans>Tableau</Trans>
        </ViewLink>
        <ViewLink view={view} vue="carte">
          <Trans>Carte</Trans>
        </ViewLink>
        <ViewLink view={view} vue="etapes">
          <Trans>Étapes</Trans>
        </ViewLink>
      </LinkTabs>
      <div className={styles.view}>
        {overview.isError && <LoadFailure error={overview.error} retry={overview.refetch} />}
        {overview.isPending && <Skeleton lines={8} />}
        {overview.data?.total === 0 && <Nothing view={asked} onView={onView} writes={writes} />}
        {overview.data && overview.data.total > 0 && (
          <>
            {asked.vue === undefined && <ProjectRows view={asked} onView={onView} />}
            {asked.vue === "carte" && (
              <ProjectMap view={asked} counts={overview.data.departments} departments={departments} />
            )}
            {asked.vue === "etapes" && <StageBoard view={asked} overview={overview.data} />}
          </>
        )}
      </div>
    </div>
  );
}

type ViewLinkProps = { view: PortfolioView; vue: PortfolioView["vue"]; children: ReactNode };

function ViewLink({ view, vue, children }: ViewLinkProps) {
  const { vue: _shown, ...filters } = view;
  return (
    <Link
      to="/projets"
      search={{ ...filters, ...(vue && { vue }) }}
      replace
      resetScroll={false}
      activeOptions={{ exact: true }}
    >
      {children}
    </Link>
  );
}

function Nothing({ view, onView, writes }: PortfolioPageProps & { writes: boolean }) {
  const { t } = useLingui();
  if (isNarrowed(view)) {
    return (
      <EmptyState
        title={t`Aucun projet ne correspond`}
        action={
          <button type="button" className="button" onClick={() => onView(widened(view))}>
            <Trans>Effacer les filtres</Trans>
          </button>
        }
      >
        <Trans>Retirez un filtre, ou cherchez le début d’un seul mot.</Trans>
      </EmptyState>
    );
  }
  return writes ? (
    <EmptyState
      title={t`Aucun projet pour l’instant`}
      action={
        <Link to="/projets/nouveau" className="button">
          <Trans>Ajouter un projet</Trans>
        </Link>
      }
    >
      <Trans>Ajoutez un projet dès son premier repérage : son nom suffit, le reste peut attendre.</Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`Aucun projet publié pour l’instant`}>
      <Trans>Les fiches apparaîtront ici quand l’Ansa les aura publiées.</Trans>
    </EmptyState>
  );
}
