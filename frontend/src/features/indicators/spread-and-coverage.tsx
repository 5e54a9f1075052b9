import { Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorFigures, ObservationStatus } from "@/api";
import { Distribution } from "@/shared/charts/distribution";
import { statusWords } from "@/shared/figures/figure-words";
import { periodInShort, periodInWords } from "@/shared/figures/periods";
import { breakdownInWords, seriesInWords } from "@/shared/figures/slice-words";
import { formatCount } from "@/shared/figures/units";
import styles from "./indicator-page.module.css";

/** How the figures spread, and what there is: which territories have one now, and which dates and series exist. */
export default function SpreadAndCoverage({ data }: { data: IndicatorFigures }) {
  const { t, i18n } = useLingui();
  const { period, indicator, figures } = data;
  if (!period || figures.length === 0) {
    return null;
  }
  const source = data.sources[0];
  const when = periodInWords(i18n, period);
  const statuses = (Object.keys(statusWords) as ObservationStatus[])
    .map((status) => ({ status, count: figures.filter(({ observation }) => observation.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <h2>
        <Trans>Répartition et couverture</Trans>
      </h2>
      <Distribution
        title={t`Répartition, ${when}`}
        unit={indicator.unit}
        source={source ? `${source.label}, ${source.publisher}` : ""}
        fileName={`${indicator.code}-repartition`}
        head={data.territoryType === "REGION" ? t`Région` : t`Département`}
        items={figures.map(({ territory, observation }) => ({
          key: territory.code,
          name: territory.name,
          reading: observation,
        }))}
      />
      <h3>
        <Trans>Couverture</Trans>
      </h3>
      <dl className={styles.coverage}>
        <div>
          <dt>{when}</dt>
          <dd>
            {statuses
              .map(({ status, count }) => `${formatCount(i18n.locale, count)} ${i18n._(statusWords[status])}`)
              .join(", ")}
          </dd>
        </div>
        {data.slices.map(({ breakdown, series, periods }) => {
          const [last] = periods;
          const first = periods.at(-1);
          const [from, to] = [first && periodInShort(i18n, first), last && periodInShort(i18n, last)];
          return (
            <div key={`${series} ${JSON.stringify(breakdown)}`}>
              <dt>
                {breakdownInWords(i18n, breakdown)}, {seriesInWords(i18n, series)}
              </dt>
              <dd>
                {periods.length > 1 ? (
                  <Trans>
                    {periods.length} dates, {from} – {to}
                  </Trans>
                ) : (
                  <Trans>une date, {to}</Trans>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
