import { Trans, useLingui } from "@lingui/react/macro";
import type { AgreementDetails } from "@/api";
import styles from "./funding.module.css";
import { LineObject } from "./line-object";
import { cents, euros } from "./money";

/** What each part of the amount is for; the sum says that nothing is missing. */
export function AgreementLines({ sheet: { lines, agreement } }: { sheet: AgreementDetails }) {
  const { t, i18n } = useLingui();
  const sum = lines.reduce((total, { amount }) => total + cents(amount), 0) / 100;
  return (
    <section aria-labelledby="lignes" className={styles.section}>
      <h2 id="lignes">
        <Trans>Ce que la convention finance</Trans>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label={t`Lignes`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Objet</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Montant</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  <LineObject line={line} />
                </th>
                <td className={styles.number}>{euros(i18n.locale, line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {cents(sum) === cents(agreement.amount) ? (
                  <Trans>Total des lignes = montant de la convention</Trans>
                ) : (
                  <Trans>Total des lignes</Trans>
                )}
              </th>
              <td className={styles.number}>{euros(i18n.locale, sum)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  );
}
