import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FundingTotal } from "@/api";
import styles from "./funding.module.css";
import { cents, euros } from "./money";

type TotalsTableProps = {
  id: string;
  title: string;
  totals: FundingTotal[];
  /** What a group without a name is called. */
  unnamed?: string;
};

/** One way of grouping, with how many lines are behind each total. */
export function TotalsTable({ id, title, totals, unnamed = "" }: TotalsTableProps) {
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
                <Trans>Lignes</Trans>
              </th>
              <th scope="col">
                <Trans>Montant</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ code, label, amount, lines }) => (
              <tr key={code}>
                <th scope="row">{label || unnamed}</th>
                <td className="muted">
                  <Plural value={lines.length} one="# ligne" other="# lignes" />
                </td>
                <td className={styles.number}>{euros(i18n.locale, amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
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
