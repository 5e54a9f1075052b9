import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AgreementSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { day } from "@/shared/figures/periods";
import { AgreementStateChip } from "./agreement-state-chip";
import { FunderName } from "./funder-name";
import styles from "./funding.module.css";
import { euros } from "./money";

type AgreementTableProps = {
  agreements: AgreementSummary[];
  /** Which they are, where others are on the same page. */
  label?: string;
};

/** Agreements with what was promised, what came and what should have. */
export function AgreementTable({ agreements, label }: AgreementTableProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={label ?? t`Conventions`}>
      <table className={styles.table} data-blocks>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Convention</Trans>
            </th>
            <th scope="col">
              <Trans>Financeur</Trans>
            </th>
            <th scope="col">
              <Trans>État</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Montant</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Reçu</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>En retard</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AgreementRow({ agreement }: { agreement: AgreementSummary }) {
  const { t, i18n } = useLingui();
  const { id, reference, title, funder, state, amount, received, late, endsOn, illustrative } = agreement;
  const end = day(i18n.locale, endsOn);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link to="/financements/$id" params={{ id }}>
          {title}
        </Link>{" "}
        {illustrative && <IllustrativeBadge />}
        <span className={styles.under}>{reference}</span>
      </th>
      <td data-title={t`Financeur`}>
        <FunderName funder={funder} />
      </td>
      <td data-title={t`État`}>
        <span>
          <AgreementStateChip state={state} />
          <span className={styles.under}>
            <Trans>fin le {end}</Trans>
          </span>
        </span>
      </td>
      <td className={styles.number} data-title={t`Montant`}>
        {euros(i18n.locale, amount)}
      </td>
      <td className={styles.number} data-title={t`Reçu`}>
        {euros(i18n.locale, received)}
      </td>
      <td className={styles.number} data-title={t`En retard`}>
        {late > 0 ? <strong className={styles.late}>{euros(i18n.locale, late)}</strong> : "–"}
      </td>
    </tr>
  );
}
