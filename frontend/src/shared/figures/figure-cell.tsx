import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Figure, Source, TerritoryRef } from "@/api";
import { French } from "@/shared/i18n/french";
import styles from "./figure-cell.module.css";
import { FigureComparison } from "./figure-comparison";
import { FigureSource } from "./figure-source";
import { explanation, rankInWords, valueInWords } from "./figure-words";
import { ageInWords, periodInWords } from "./periods";
import { StatusChip } from "./status-chip";
import { formatCount } from "./units";

type FigureCellProps = {
  figure: Figure;
  territory: TerritoryRef;
  source: Source | undefined;
  selected?: boolean;
  /** The figure's name, usually a link. */
  children: ReactNode;
};

/** A figure with all that is needed to read it: status, range, rank, comparisons, period and source. */
export function FigureCell(props: FigureCellProps) {
  const { figure, territory } = props;
  const { observation, indicator, period, rank } = figure;
  const { i18n } = useLingui();
  const status = observation?.status ?? "MISSING";
  const isCount = indicator.unit === "COUNT";
  const isNumber = observation?.value !== undefined;
  const why = explanation(i18n, observation);
  const { numerator, denominator } = observation ?? {};

  return (
    <article className={styles.cell} data-selected={props.selected || undefined}>
      <h3 className={styles.name}>{props.children}</h3>
      <p className={styles.value} data-words={!isNumber || undefined}>
        {valueInWords(i18n, observation, indicator.unit)}
      </p>
      <p className={styles.when}>
        {periodInWords(i18n, period)}
        <span className="muted">, {ageInWords(i18n, period)}</span>{" "}
        {(isNumber || observation?.range) && <StatusChip status={status} />}
      </p>
      {why && <p className={styles.note}>{why}</p>}
      {status === "MISSING" && observation?.note && (
        <p className={styles.note}>
          <Trans>
            Motif : <French>{observation.note}</French>
          </Trans>
        </p>
      )}
      {rank && (
        <p className={styles.rank}>
          {rankInWords(i18n, rank, territory.type, status)}
          {isCount && (
            <span className={styles.remark}>
              <Trans>Un nombre brut classe surtout par taille.</Trans>
            </span>
          )}
        </p>
      )}
      <FigureComparison figure={figure} territory={territory} />
      {!isCount && numerator !== undefined && denominator !== undefined && (
        <p className="muted small">
          <Trans>
            Soit {formatCount(i18n.locale, numerator)} rapportés à {formatCount(i18n.locale, denominator)}
          </Trans>
        </p>
      )}
      {props.source && (
        <p className="print-only small">
          <Trans>Source :</Trans> {props.source.label}, {props.source.publisher}
        </p>
      )}
      <FigureSource
        indicator={indicator}
        observation={observation}
        source={props.source}
        territory={territory}
        period={period}
      />
    </article>
  );
}
