import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { AgreementDetails } from "@/api";
import styles from "./funding.module.css";
import { euros } from "./money";
import { EditPayment, NewPayment } from "./payment-form";
import { PaymentRow } from "./payment-row";

type PaymentsProps = { sheet: AgreementDetails; etag: string; writes: boolean };

/** What is to be paid and what came; what is late is said first. */
export function Payments({ sheet, etag, writes }: PaymentsProps) {
  const { t, i18n } = useLingui();
  const [edited, setEdited] = useState<string>();
  const { payments, agreement } = sheet;
  const payment = payments.find(({ id }) => id === edited);
  const late = euros(i18n.locale, agreement.late);
  const close = () => setEdited(undefined);
  return (
    <section aria-labelledby="versements" className={styles.section}>
      <h2 id="versements">
        <Trans>Versements</Trans>
      </h2>
      {agreement.late > 0 && (
        <p className={styles.alarm}>
          <Trans>
            <strong>{late} en retard.</strong> L’échéance est passée et rien n’est arrivé.
          </Trans>
        </p>
      )}
      {payments.length === 0 ? (
        <p>
          <Trans>Aucun versement n’est prévu pour l’instant.</Trans>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        <section className={styles.box} tabIndex={0} aria-label={t`Versements, par échéance`}>
          <table className={styles.table} data-blocks>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Échéance</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Attendu</Trans>
                </th>
                <th scope="col">
                  <Trans>État</Trans>
                </th>
                <th scope="col" className={styles.number}>
                  <Trans>Reçu</Trans>
                </th>
                {writes && (
                  <th scope="col" className="no-print">
                    <span className="visually-hidden">
                      <Trans>Actions</Trans>
                    </span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {payments.map((one) => (
                <PaymentRow
                  key={one.id}
                  payment={one}
                  agreement={sheet.id}
                  etag={etag}
                  {...(writes && { onEdit: () => setEdited(one.id) })}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {writes &&
        (payment ? (
          <EditPayment key={payment.id} agreement={sheet.id} payment={payment} etag={etag} onClose={close} />
        ) : edited === "" ? (
          <NewPayment agreement={sheet.id} onClose={close} />
        ) : (
          <p className="no-print">
            <button type="button" className="button" onClick={() => setEdited("")}>
              <Trans>Ajouter un versement</Trans>
            </button>
          </p>
        ))}
    </section>
  );
}
