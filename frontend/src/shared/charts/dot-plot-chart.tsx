import { Trans, useLingui } from "@lingui/react/macro";
import type { Unit } from "@/api";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { formatCount, formatTick, formatValue } from "@/shared/figures/units";
import { ChartFrame, type ChartProps } from "./chart-frame";
import styles from "./dot-plot-chart.module.css";
import { Fork } from "./fork";
import type { NamedReading, Reading } from "./reading";
import { scaleOf } from "./scale";
import { verdictOf } from "./verdict";

export type DotPlotChartRow = NamedReading & { own?: boolean; n?: number };
type Reference = { label: string; value: number };

type DotPlotChartProps = ChartProps & {
  rows: DotPlotChartRow[];
  /** The title of the column of names. */
  head: string;
  reference?: Reference;
  /** The highest first, unless their order has a meaning of its own. */
  order?: "value" | "given";
  fromZero?: boolean;
};

/** Up to about twenty figures on one axis, with their ranges, beside a reference. */
export function DotPlotChart(props: DotPlotChartProps) {
  const { rows, head, reference, order = "value", fromZero = true, ...frame } = props;
  const sorted = order === "value" ? rows.toSorted((a, b) => standing(b) - standing(a)) : rows;
  return (
    <ChartFrame
      {...frame}
      heads={[head]}
      rows={sorted.map(({ key, name, reading, n }) => ({ key, names: [name], reading, n }))}
    >
      {() => <DotPlotPicture rows={sorted} reference={reference} fromZero={fromZero} unit={frame.unit} />}
    </ChartFrame>
  );
}

/** A secret stands at its lower bound; what has no figure comes last. */
const standing = ({ reading }: DotPlotChartRow) => reading.value ?? reading.range?.lower ?? Number.NEGATIVE_INFINITY;

type DotPlotPictureProps = {
  rows: DotPlotChartRow[];
  reference: Reference | undefined;
  fromZero: boolean;
  unit: Unit;
};

function DotPlotPicture({ rows, reference, fromZero, unit }: DotPlotPictureProps) {
  const { t, i18n } = useLingui();
  const readings = rows.map(({ reading }) => reading);
  const scale = scaleOf(readings, { others: reference ? [reference.value] : [], fromZero }).range([0, 1]);
  const at = (value: number) => `${100 * scale(value)}%`;
  const unsure = (reading: Reading) => reference && verdictOf(reading, reference.value) === "inconclusive";

  return (
    <div className={styles.box}>
      <div className={styles.plot}>
        {reference && (
          <p className={styles.head}>
            {/* Shifted by its own share of its width, it stays within both ends */}
            <span style={{ left: at(reference.value), translate: `-${at(reference.value)}` }}>
              {reference.label} {formatValue(i18n.locale, reference.value, unit)}
            </span>
          </p>
        )}
        <div className={styles.axis} aria-hidden="true">
          {scale.ticks(5).map((tick) => (
            <span key={tick} className={styles.tick} style={{ left: at(tick) }} data-zero={tick === 0 || undefined}>
              <span>{formatTick(i18n.locale, tick, unit)}</span>
            </span>
          ))}
        </div>
        <ul className={styles.rows}>
          {rows.map(({ key, name, reading, own, n }) => (
            <li key={key} className={styles.row} data-own={own || undefined}>
              <span className={styles.name}>{name}</span>
              <Fork
                reading={reading}
                place={scale}
                mark={own ? "own" : "other"}
                reference={reference?.value}
                unsure={unsure(reading)}
              />
              <span className={styles.words}>
                {reading.value === undefined && reading.range
                  ? rangeInShort(i18n, reading.range, unit)
                  : valueInWords(i18n, reading, unit)}
              </span>
              {n !== undefined && <span className={styles.n}>{t`n = ${formatCount(i18n.locale, n)}`}</span>}
            </li>
          ))}
        </ul>
      </div>
      {readings.some(unsure) && (
        <p className={styles.unsure}>
          <Trans>Barre interrompue : l’intervalle touche le repère, on ne peut pas conclure.</Trans>
        </p>
      )}
    </div>
  );
}
