import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Unit } from "@/api";
import { explanation, rangeInWords, valueInWords } from "@/shared/figures/figure-words";
import { StatusChip } from "@/shared/figures/status-chip";
import { formatCount, formatValue } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import styles from "./figure-with-fork.module.css";
import { Fork } from "./fork";
import { numbersOf, type Reading } from "./reading";
import { type Verdict, verdictOf } from "./verdict";

type FigureWithForkProps = {
  name: ReactNode;
  reading: Reading;
  unit: Unit;
  source: string;
  /** How many persons or cases the figure is made of. */
  n?: number | undefined;
  /** How sure the range is, in percent. */
  confidence?: number;
  period?: string | undefined;
  reference?: { label: string; value: number } | undefined;
};

/** One estimate with all that makes it quotable; words say what may be concluded before the number does. */
export function FigureWithFork(props: FigureWithForkProps) {
  const { reading, unit, reference, n, confidence = 95 } = props;
  const { i18n } = useLingui();
  const { value, range, status, note } = reading;
  const verdict = reference && verdictOf(reading, reference.value);
  const numbers = [0, ...numbersOf(reading), ...(reference ? [reference.value] : [])];
  const lowest = Math.min(...numbers);
  // A tenth is left free at the end, so that no mark stands on it
  const length = (Math.max(...numbers) - lowest) * 1.1 || 1;
  const why = value === undefined && explanation(i18n, reading);

  return (
    <article className={styles.figure}>
      <h3 className={styles.name}>{props.name}</h3>
      {verdict && <VerdictWords verdict={verdict} />}
      <p className={styles.value} data-words={value === undefined || undefined}>
        {valueInWords(i18n, reading, unit)}
      </p>
      <p className="small">
        {props.period} {(value !== undefined || range) && <StatusChip status={status} />}
      </p>
      <Fork
        reading={reading}
        place={(at) => (at - lowest) / length}
        mark="own"
        reference={reference?.value}
        unsure={verdict === "inconclusive"}
      />
      <p className={styles.terms}>
        {value !== undefined && range && (
          <span>
            {range.kind === "CONFIDENCE" ? (
              <Trans>
                {rangeInWords(i18n, range, unit)} (intervalle à {confidence} %)
              </Trans>
            ) : (
              rangeInWords(i18n, range, unit)
            )}
          </span>
        )}
        {value !== undefined && !range && <Trans>Sans intervalle publié.</Trans>}
        {n !== undefined && (
          <span>
            <Trans>n = {formatCount(i18n.locale, n)}</Trans>
          </span>
        )}
        {reference && (
          <span className={styles.key}>
            {reference.label} {formatValue(i18n.locale, reference.value, unit)}
          </span>
        )}
      </p>
      {why && <p className={styles.note}>{why}</p>}
      {note && (
        <p className={styles.note}>
          <French>{note}</French>
        </p>
      )}
      <p className={styles.note}>
        <Trans>Source :</Trans> <French>{props.source}</French>
      </p>
    </article>
  );
}

function VerdictWords({ verdict }: { verdict: Verdict }) {
  return (
    <p className={styles.verdict} data-verdict={verdict}>
      {verdict === "inconclusive" && <Trans>On ne peut pas conclure</Trans>}
      {verdict === "above" && <Trans>Au-dessus du repère</Trans>}
      {verdict === "below" && <Trans>En dessous du repère</Trans>}
    </p>
  );
}
