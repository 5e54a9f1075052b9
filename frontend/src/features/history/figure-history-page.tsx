import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FigureHistory, Revision } from "@/api";
import { FigureWithFork } from "@/shared/charts/figure-with-fork";
import { historySearch } from "@/shared/figures/history-address";
import { periodInWords } from "@/shared/figures/periods";
import { breakdownInWords, seriesInWords } from "@/shared/figures/slice-words";
import { SourceTerms } from "@/shared/figures/source-terms";
import { formatCount } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import { moment } from "@/shared/i18n/moment";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import styles from "./history.module.css";
import { RevisionTable } from "./revision-table";

type FigureHistoryPageProps = { history: FigureHistory; shown: Revision; asked: boolean };

/** One figure, as it stands or as a revision had it, with all its revisions. */
export function FigureHistoryPage({ history, shown, asked }: FigureHistoryPageProps) {
  const { t, i18n } = useLingui();
  const { indicator, territory, period, breakdown, series, sources } = history;
  const { observation } = shown;
  const { revision, numerator, denominator } = observation;
  const source = sources.find(({ id }) => id === observation.sourceId);
  const { name } = territory;
  const slice = [
    periodInWords(i18n, period),
    ...(Object.keys(breakdown).length > 0 ? [breakdownInWords(i18n, breakdown)] : []),
    ...(series ? [seriesInWords(i18n, series)] : []),
  ].join(", ");

  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Historique du chiffre</Trans>}>
        <Link to="/territoires/$code" params={{ code: territory.code }}>
          {name}
        </Link>
        <Link to="/indicateurs/$code" params={{ code: indicator.code }}>
          {indicator.code}
        </Link>
      </Breadcrumbs>
      <div className={styles.title}>
        <PageTitle title={`${indicator.name}, ${name}`}>
          <French>{indicator.name}</French>, {name}
        </PageTitle>
      </div>
      <p className="lead">{slice}</p>
      <Standing history={history} shown={shown} asked={asked} />
      <section aria-labelledby="chiffre" className={styles.sides}>
        <h2 id="chiffre" className="visually-hidden">
          <Trans>Le chiffre</Trans>
        </h2>
        <FigureWithFork
          name={t`Révision ${revision}`}
          reading={observation}
          unit={indicator.unit}
          source={[source?.label, source?.publisher].filter(Boolean).join(", ")}
          period={slice}
        />
        <dl className={styles.terms}>
          {numerator !== undefined && denominator !== undefined && (
            <div>
              <dt>
                <Trans>Calcul</Trans>
              </dt>
              <dd>
                <Trans>
                  Soit {formatCount(i18n.locale, numerator)} rapportés à {formatCount(i18n.locale, denominator)}
                </Trans>
              </dd>
            </div>
          )}
          {source && <SourceTerms source={source} />}
          <div>
            <dt>
              <Trans>Version</Trans>
            </dt>
            <dd>{t`Définition ${observation.definitionVersion}`}</dd>
          </div>
          <div>
            <dt>
              <Trans>Pour citer ce chiffre</Trans>
            </dt>
            <dd>
              <Link
                to="/chiffres/$indicator/$territory"
                params={{ indicator: indicator.code, territory: territory.code }}
                search={{ ...historySearch(history), revision }}
              >
                <Trans>Lien permanent vers la révision {revision}</Trans>
              </Link>
            </dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="revisions" className={styles.revisions}>
        <h2 id="revisions">
          <Trans>Révisions</Trans>
        </h2>
        <RevisionTable history={history} shown={shown} />
      </section>
    </div>
  );
}

/** Loud when what is read is not what stands. */
function Standing({ history, shown, asked }: FigureHistoryPageProps) {
  const { i18n } = useLingui();
  const { indicator, territory } = history;
  const standing = history.revisions.find(({ supersededAt }) => supersededAt === undefined);
  const { revision } = shown.observation;
  const until = shown.supersededAt && moment(i18n.locale, shown.supersededAt);
  if (!until) {
    return null;
  }
  return (
    <div role="status" className={styles.notice}>
      <p className={styles.strong}>
        {standing ? (
          <Trans>
            La révision {revision} a tenu jusqu’au {until} : une plus récente l’a remplacée.
          </Trans>
        ) : (
          <Trans>Ce chiffre ne tient plus depuis le {until} : le fichier dont il venait a été retiré.</Trans>
        )}
      </p>
      {standing && asked && (
        <p>
          <Link
            to="/chiffres/$indicator/$territory"
            params={{ indicator: indicator.code, territory: territory.code }}
            search={historySearch(history)}
          >
            <Trans>Voir le chiffre tel qu’il est aujourd’hui</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
