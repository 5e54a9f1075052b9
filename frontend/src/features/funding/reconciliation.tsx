import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FundingTotals } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import styles from "./funding.module.css";
import { cents, euros } from "./money";

/** Says that the lines come to what was signed, or loudly that they do not. */
export function Reconciliation({ totals }: { totals: FundingTotals }) {
  const { i18n } = useLingui();
  const { agreements, agreementsAmount, lines, linesAmount } = totals;
  const signed = euros(i18n.locale, agreementsAmount);
  const shared = euros(i18n.locale, linesAmount);
  const same = cents(agreementsAmount) === cents(linesAmount);
  return (
    <p className={same ? styles.amount : styles.alarm}>
      {same ? (
        <>
          {signed} {totals.entries.some(({ illustrative }) => illustrative) && <IllustrativeBadge />}
          <span className={styles.under}>
            <Trans>Total des lignes = total des conventions</Trans> (
            <Plural value={lines} one="# ligne" other="# lignes" />,{" "}
            <Plural value={agreements} one="# convention" other="# conventions" />)
          </span>
        </>
      ) : (
        <Trans>
          <strong>Les totaux diffèrent.</strong> Conventions : {signed} ; lignes : {shared}.
        </Trans>
      )}
    </p>
  );
}
