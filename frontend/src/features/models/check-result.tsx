import { useLingui } from "@lingui/react";
import type { PrerequisiteCheck, Verdict } from "@/api";
import { valueInWords } from "@/shared/figures/figure-words";
import { periodInWords } from "@/shared/figures/periods";
import { StatusChip } from "@/shared/figures/status-chip";
import { French } from "@/shared/i18n/french";
import { causeWords, verdictWords } from "./model-words";
import styles from "./models.module.css";

/** Never told by colour alone. */
const signs: Record<Verdict, string> = { MET: "✓", MISSED: "✗", UNKNOWN: "?" };

/** A verdict, and the figure that it rests on. */
export function CheckResult({ result }: { result: PrerequisiteCheck }) {
  const { i18n } = useLingui();
  const { verdict, cause, figure } = result;
  return (
    <div className={styles.result}>
      <p className={styles.verdict} data-verdict={verdict}>
        <span aria-hidden="true">{signs[verdict]}</span> {i18n._(verdictWords[verdict])}
      </p>
      {cause && <p className="small">{i18n._(causeWords[cause])}</p>}
      {figure && (
        <p className="small">
          <strong>{valueInWords(i18n, figure.observation, figure.unit)}</strong>{" "}
          <StatusChip status={figure.observation.status} />, {periodInWords(i18n, figure.period)}.{" "}
          <span className="muted">
            <French>{figure.source.label}</French>
          </span>
        </p>
      )}
    </div>
  );
}
