import { useLingui } from "@lingui/react";
import type { Figure, TerritoryRef } from "@/api";
import { DotPlot } from "@/shared/charts/dot-plot";
import styles from "./figure-cell.module.css";
import { rangeInShort, valueInWords } from "./figure-words";

type FigureComparisonProps = { figure: Figure; territory: TerritoryRef };

/** Beside its région and France: on one scale for a rate, in words for a number, which only size would compare. */
export function FigureComparison(props: FigureComparisonProps) {
  const { figure, territory } = props;
  const { i18n } = useLingui();
  const { unit } = figure.indicator;
  // Overseas, a département and its région are one ground with one name
  const comparisons = figure.comparisons.filter((other) => other.territory.name !== territory.name);

  if (unit === "COUNT") {
    return (
      <dl className={`${styles.comparison} ${styles.plain}`}>
        {comparisons.map((other) => (
          <div key={other.territory.code} className={styles.pair}>
            <dt>{other.territory.name}</dt>
            <dd>{valueInWords(i18n, other.observation, unit)}</dd>
          </div>
        ))}
      </dl>
    );
  }

  const own = figure.observation && {
    territory,
    observation: figure.observation,
  };
  const rows = [...(own ? [own] : []), ...comparisons]
    .filter(({ observation }) => observation.value ?? observation.range)
    .map((row) => ({
      key: row.territory.code,
      label: row.territory.name,
      words:
        row.observation.value === undefined && row.observation.range
          ? rangeInShort(i18n, row.observation.range, unit)
          : valueInWords(i18n, row.observation, unit),
      reading: row.observation,
      mark: row === own ? ("own" as const) : ("other" as const),
    }));
  return (
    <div className={styles.comparison}>
      <DotPlot rows={rows} />
    </div>
  );
}
