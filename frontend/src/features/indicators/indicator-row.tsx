import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { IndicatorSummary } from "@/api";
import { periodInWords } from "@/shared/figures/periods";
import { unitInWords } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import styles from "./catalogue-page.module.css";

export function IndicatorRow({ indicator }: { indicator: IndicatorSummary }) {
  const { i18n } = useLingui();
  const { code, name, unit, mandatory, latestPeriod } = indicator;
  return (
    <li className={styles.row} data-figures={Boolean(latestPeriod)}>
      <span className={styles.code}>{code}</span>
      <span className={styles.name}>
        <Link to="/indicateurs/$code" params={{ code }}>
          <French>{name}</French>
        </Link>
        {mandatory && (
          <span className={styles.mandatory}>
            <Trans>obligatoire</Trans>
          </span>
        )}
      </span>
      <span className={styles.unit}>{unitInWords(i18n, unit)}</span>
      <span className={styles.period}>
        {latestPeriod ? periodInWords(i18n, latestPeriod) : <Trans>pas encore de chiffres</Trans>}
      </span>
    </li>
  );
}
