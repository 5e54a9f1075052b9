import { Trans, useLingui } from "@lingui/react/macro";
import type { FundingScope, FundingTotals } from "@/api";
import styles from "./funding.module.css";
import { scopes, scopeWords } from "./funding-words";
import { linesBehind } from "./lines-behind";
import { euros } from "./money";
import { TotalRow } from "./total-row";

/** Each funder's part for each scope; the last row and the last column add it up. */
export function FunderScopeTable({ totals }: { totals: FundingTotals }) {
  const { t, i18n } = useLingui();
  const money = (amount: number | undefined) => (amount === undefined ? "–" : euros(i18n.locale, amount));
  const linesOf = linesBehind(totals);
  const cell = (funder: string, scope: FundingScope) =>
    totals.byFunderAndScope.find((one) => one.funder === funder && one.scope === scope)?.amount;
  return (
    <div className={styles.section}>
      <h2 id="par-financeur">
        <Trans>Par financeur et par portée</Trans>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label={t`Par financeur et par portée`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Financeur</Trans>
              </th>
              {scopes.map((scope) => (
                <th key={scope} scope="col" className={styles.number}>
                  {i18n._(scopeWords[scope])}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                <Trans>Total</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.byFunder.map(({ code, label, amount, lines }) => (
              <TotalRow key={code} label={label} lines={linesOf(lines)} amounts={scopes.length + 1}>
                {scopes.map((scope) => (
                  <td key={scope} className={styles.number}>
                    {money(cell(code, scope))}
                  </td>
                ))}
                <td className={styles.number}>{money(amount)}</td>
              </TotalRow>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>Total des lignes = total des conventions</Trans>
              </th>
              {scopes.map((scope) => (
                <td key={scope} className={styles.number}>
                  {money(totals.byScope.find(({ code }) => code === scope)?.amount)}
                </td>
              ))}
              <td className={styles.number}>{money(totals.linesAmount)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
