import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReferenceFigure, TerritoryRef, Unit } from "@/api";
import { Fork } from "@/shared/charts/fork";
import { numbersOf } from "@/shared/charts/reading";
import { rangeInShort, rankInWords, valueInWords } from "@/shared/figures/figure-words";
import { periodInWords } from "@/shared/figures/periods";
import { StatusChip } from "@/shared/figures/status-chip";
import styles from "./diagnostic-figures.module.css";
import { TrendLine } from "./trend-line";

type OfficialCellsProps = { official: ReferenceFigure; unit: Unit; territory: TerritoryRef };

/** A published figure with what it is read against; a rate stands with its range on the scale of the others. */
export function OfficialCells({ official, unit, territory }: OfficialCellsProps) {
  const { t, i18n } = useLingui();
  const { observation, comparisons, rank } = official;
  const numbers = [observation, ...comparisons.map((other) => other.observation)].flatMap(numbersOf);
  const length = Math.max(...numbers, 0) * 1.1 || 1;
  const france = comparisons.at(-1)?.observation.value;
  return (
    <>
      <td data-label={t`Chiffre`}>
        <span className={styles.value}>
          {observation.value === undefined && observation.range
            ? rangeInShort(i18n, observation.range, unit)
            : valueInWords(i18n, observation, unit)}
        </span>{" "}
        <StatusChip status={observation.status} />
        {unit !== "COUNT" && <Fork reading={observation} place={(at) => at / length} mark="own" reference={france} />}
      </td>
      <td data-label={t`Période`}>
        {periodInWords(i18n, official.period)}
        {official.later && (
          <span className={styles.later}>
            <Trans>plus tardif</Trans>
          </span>
        )}
        {!official.later && official.age !== undefined && official.age > 0 && (
          <span className="muted small">
            {" "}
            <Plural value={official.age} one="# an plus tôt" other="# ans plus tôt" />
          </span>
        )}
      </td>
      <td data-label={t`Rang`}>
        {rank && rankInWords(i18n, rank, territory.type, observation.status)}
        {rank && unit === "COUNT" && (
          <span className="muted small">
            {" "}
            <Trans>Un nombre brut classe surtout par taille.</Trans>
          </span>
        )}
      </td>
      <td data-label={t`Évolution`}>
        <TrendLine figure={official} unit={unit} />
      </td>
      <td data-label={t`Ailleurs`}>
        <dl className={styles.elsewhere}>
          {comparisons.map((other) => (
            <div key={other.territory.code}>
              <dt>{other.territory.name}</dt>
              <dd>
                {other.observation.value === undefined && other.observation.range
                  ? rangeInShort(i18n, other.observation.range, unit)
                  : valueInWords(i18n, other.observation, unit)}
              </dd>
            </div>
          ))}
        </dl>
      </td>
    </>
  );
}
