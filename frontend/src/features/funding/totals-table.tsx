import { Trans, useLingui } from "@lingui/react/macro";
import type { FundedLine, FundingTotal } from "@/api";
import styles from "./funding.module.css";
import { cents, euros } from "./money";
import { TotalRow } from "./total-row";

type TotalsTableProps = {
  id: string;
  title: string;
  totals: FundingTotal[];
  linesOf: (ids: string[]) => FundedLine[];
  /** What a group without a name is called. */
  unnamed?: string;
};

/** One way of grouping, with the lines behind each total. */
export function TotalsTable({ id, title, totals, linesOf, unnamed = "" }: TotalsTableProps) {
  const { i18n } = useLingui();
  const sum = totals.reduce((total, { amount }) => total + cents(amount), 0) / 100;
  return (
    <div className={styles.section}>
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">
                <Trans>Montant</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ code, label, amount, lines }) => (
              <TotalRow key={code} label={label || unnamed} lines={linesOf(lines)} amounts={1}>
                <td className={styles.number}>{euros(i18n.locale, amount)}</td>
              </TotalRow>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>Total</Trans>
              </th>
              <td className={styles.number}>{euros(i18n.locale, sum)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </div>
  );
}
