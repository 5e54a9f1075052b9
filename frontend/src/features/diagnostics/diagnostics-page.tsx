import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listDiagnostics } from "@/api";
import { EmptyState } from "@/shared/layout/empty-state";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { isOfficer, useMe } from "@/shared/session/use-me";
import { MoreButton } from "@/shared/tables/more-button";
import { useDebounced } from "@/shared/use-debounced";
import { DiagnosticFilters } from "./diagnostic-filters";
import { DiagnosticMap } from "./diagnostic-map";
import { DiagnosticTable } from "./diagnostic-table";
import styles from "./diagnostics.module.css";
import { type DiagnosticsView, isNarrowed, queryOf } from "./diagnostics-view";

type DiagnosticsPageProps = { view: DiagnosticsView; onView: (view: DiagnosticsView) => void };

/** A map shows all of them at once: there is one of a département and a theme, not thousands. */
const ALL = 500;

/** The territorial diagnostics that one may read, as a table or a map of France. */
export function DiagnosticsPage({ view, onView }: DiagnosticsPageProps) {
  const { t } = useLingui();
  const me = useMe();
  const officer = isOfficer(me);
  const works = officer || (me?.territories.length ?? 0) > 0;
  const asked = useDebounced(JSON.stringify(queryOf(view)));
  const pages = useInfiniteQuery({
    queryKey: ["diagnostics", asked],
    queryFn: async ({ pageParam, signal }) =>
      (
        await listDiagnostics({
          query: {
            ...(JSON.parse(asked) as ReturnType<typeof queryOf>),
            limit: ALL,
            ...(pageParam && { cursor: pageParam }),
          },
          signal,
          throwOnError: true,
        })
      ).data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const diagnostics = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <div className="page">
      <div className={styles.head}>
        <PageTitle title={t`Diagnostics`} />
        {officer && (
          <Link to="/diagnostics/nouveau" className="button no-print">
            <Trans>Commencer un diagnostic</Trans>
          </Link>
        )}
      </div>
      <p className="lead">
        <Trans>
          Ce qu’un territoire demande, ce qui s’y fait déjà et ce qui manque, étape par étape d’un parcours vers
          l’emploi.
        </Trans>
      </p>
      <DiagnosticFilters view={view} onView={onView} works={works} />
      <div className={styles.found}>
        <p role="status" className={styles.count}>
          {diagnostics && (
            <Plural value={diagnostics.length} _0="Aucun diagnostic" one="# diagnostic" other="# diagnostics" />
          )}
        </p>
      </div>
      <p className={`${styles.ways} no-print`}>
        <Link to="/diagnostics/comparer">
          <Trans>Comparer deux diagnostics</Trans>
        </Link>
        <Link to="/initiatives">
          <Trans>Chercher parmi les initiatives recensées</Trans>
        </Link>
      </p>
      <LinkTabs label={t`Manières de voir`}>
        <Link
          to="/diagnostics"
          search={{ ...view, vue: undefined }}
          replace
          resetScroll={false}
          activeOptions={{ exact: true }}
        >
          <Trans>Tableau</Trans>
        </Link>
        <Link
          to="/diagnostics"
          search={{ ...view, vue: "carte" }}
          replace
          resetScroll={false}
          activeOptions={{ exact: true }}
        >
          <Trans>Carte</Trans>
        </Link>
      </LinkTabs>
      <div className={styles.view}>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={6} />}
        {diagnostics?.length === 0 && <Nothing view={view} onView={onView} officer={officer} />}
        {diagnostics &&
          diagnostics.length > 0 &&
          (view.vue === "carte" ? (
            <DiagnosticMap diagnostics={diagnostics} view={view} />
          ) : (
            <DiagnosticTable diagnostics={diagnostics} view={view} onView={onView} works={works} />
          ))}
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function Nothing({ view, onView, officer }: DiagnosticsPageProps & { officer: boolean }) {
  const { t } = useLingui();
  if (isNarrowed(view)) {
    return (
      <EmptyState
        title={t`Aucun diagnostic ne correspond`}
        action={
          <button type="button" className="button" onClick={() => onView(view.vue ? { vue: view.vue } : {})}>
            <Trans>Effacer les filtres</Trans>
          </button>
        }
      >
        <Trans>Retirez un filtre, ou cherchez le début d’un seul mot.</Trans>
      </EmptyState>
    );
  }
  return officer ? (
    <EmptyState
      title={t`Aucun diagnostic pour l’instant`}
      action={
        <Link to="/diagnostics/nouveau" className="button">
          <Trans>Commencer un diagnostic</Trans>
        </Link>
      }
    >
      <Trans>Un territoire, un titre et un thème suffisent pour commencer ; le cadrage se précise ensuite.</Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`Aucun diagnostic publié pour l’instant`}>
      <Trans>Les diagnostics apparaîtront ici quand ils auront été publiés.</Trans>
    </EmptyState>
  );
}
