import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Source } from "@/api";
import { listObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { AsOfChoice } from "@/shared/figures/as-of-choice";
import { SourceList } from "@/shared/figures/source-list";
import { TakeAway } from "@/shared/figures/take-away";
import { formatCount } from "@/shared/figures/units";
import { EmptyState } from "@/shared/layout/empty-state";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { say } from "@/shared/toasts/toasts";
import { ExploreChoices } from "./explore-choices";
import styles from "./explore-page.module.css";
import { ExploreResult } from "./explore-result";
import { isComplete, selectionOf } from "./explore-selection";
import type { ExploreView, Picture } from "./explore-view";

/** More figures than this no screen shows: they are taken away as a file. */
const MOST = 5_000;
const HANDFUL = 3;

type ExplorePageProps = { view: ExploreView; onView: (view: ExploreView) => void };

/** Any indicators, territories and periods, as a table, curves or a map; its address is what one saves. */
export function ExplorePage({ view, onView }: ExplorePageProps) {
  const { t, i18n } = useLingui();
  const complete = isComplete(view);
  const selection = selectionOf(view);
  const query = useQuery({
    ...listObservationsOptions({ query: { ...selection, limit: MOST } }),
    enabled: complete,
    placeholderData: keepPreviousData,
  });

  return (
    <div className="page">
      <PageTitle title={t`Explorer`} />
      <p className="lead">
        <Trans>Choisissez des indicateurs, des territoires et des années : l’adresse de la page garde tout.</Trans>
      </p>
      <ExploreChoices view={view} onView={onView} />
      {complete ? (
        <>
          <AsOfChoice au={view.au} onDay={(au) => onView({ ...view, au })} />
          <div className={styles.bar}>
            <LinkTabs label={t`Vue`}>
              <Tab view={view} to={undefined}>{t`Tableau`}</Tab>
              <Tab view={view} to="courbes">{t`Courbes`}</Tab>
              <Tab view={view} to="carte">{t`Carte`}</Tab>
            </LinkTabs>
            <div className={styles.actions}>
              <button
                type="button"
                className="button quiet no-print"
                onClick={() =>
                  navigator.clipboard.writeText(window.location.href).then(
                    () => say(t`Lien copié`),
                    () => say(t`Le navigateur refuse de copier : prenez l’adresse de la page.`),
                  )
                }
              >
                <Trans>Copier le lien</Trans>
              </button>
              <TakeAway selection={selection} />
            </div>
          </div>
          {query.isError ? (
            <LoadFailure error={query.error} retry={query.refetch} />
          ) : query.data ? (
            <div aria-busy={query.isPlaceholderData}>
              {query.data.next && (
                <p role="status" className={styles.more}>
                  <Trans>
                    Il y en a davantage : les {formatCount(i18n.locale, MOST)} premiers chiffres sont montrés ici, le
                    fichier les a tous.
                  </Trans>
                </p>
              )}
              <ExploreResult view={view} onView={onView} figures={query.data.items} />
              <Sources sources={distinct(query.data.items.map(({ source }) => source))} />
            </div>
          ) : (
            <div className={styles.waiting} role="status">
              <span className="visually-hidden">
                <Trans>Chargement des chiffres…</Trans>
              </span>
            </div>
          )}
        </>
      ) : (
        <EmptyState title={t`Rien n’est encore choisi`}>
          <p>
            <Trans>Il faut au moins un indicateur et un territoire. Ou partez d’un exemple :</Trans>
          </p>
          <ul>
            <li>
              <Link
                to="/explorer"
                search={{ indicateurs: "BES-01,BES-05,PUB-05,PUB-10", territoires: "DEP-30,DEP-76,FR-METRO" }}
              >
                <Trans>Le Gard et la Seine-Maritime, côte à côte</Trans>
              </Link>
            </li>
            <li>
              <Link
                to="/explorer"
                search={{
                  indicateurs: "BES-06",
                  territoires: "DEP-30,DEP-76,FR-HORS-976",
                  de: 2010,
                  a: 2024,
                  vue: "courbes",
                }}
              >
                <Trans>Les bénéficiaires de l’APA depuis 2010, en courbes</Trans>
              </Link>
            </li>
            <li>
              <Link to="/explorer" search={{ indicateurs: "BES-02", echelle: "departements", vue: "carte" }}>
                <Trans>Les recrutements jugés difficiles, sur la carte</Trans>
              </Link>
            </li>
            <li>
              <Link to="/tension">
                <Trans>Tension et vulnérabilité, réunies en un indice par département</Trans>
              </Link>
            </li>
          </ul>
        </EmptyState>
      )}
    </div>
  );
}

/** A handful in full; more of them folded, so that they do not bury the figures. */
function Sources({ sources }: { sources: Source[] }) {
  return sources.length <= HANDFUL ? (
    <SourceList sources={sources} />
  ) : (
    <details className={styles.sources}>
      <summary>
        <Trans>Les {sources.length} sources</Trans>
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}

function Tab({ view, to, children }: { view: ExploreView; to: Picture | undefined; children: string }) {
  return (
    <Link
      to="/explorer"
      search={{ ...view, vue: to }}
      replace
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
    >
      {children}
    </Link>
  );
}

const distinct = <T extends { id: string }>(all: T[]): T[] => [...new Map(all.map((one) => [one.id, one])).values()];
