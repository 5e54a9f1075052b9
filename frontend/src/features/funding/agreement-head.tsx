import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { AgreementDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { day, periodInWords } from "@/shared/figures/periods";
import { AgreementStateChip } from "./agreement-state-chip";
import { FunderName } from "./funder-name";
import styles from "./funding.module.css";
import { natureWords } from "./funding-words";
import { euros } from "./money";

/** What was signed, with the amount first. */
export function AgreementHead({ sheet }: { sheet: AgreementDetails }) {
  const { t, i18n } = useLingui();
  const { agreement, conditions, decisionReference, scheme } = sheet;
  const { amount, funder, beneficiary, signedOn, startsOn, endsOn } = agreement;
  return (
    <>
      <p className={styles.amount}>
        {euros(i18n.locale, amount)} <AgreementStateChip state={agreement.state} />{" "}
        {agreement.illustrative && <IllustrativeBadge />}
      </p>
      <dl className={styles.terms}>
        <Term name={t`Financeur`}>
          <FunderName funder={funder} />
        </Term>
        <Term name={t`Bénéficiaire`}>{beneficiary.name}</Term>
        <Term name={t`Référence`}>{agreement.reference}</Term>
        <Term name={t`Signée le`}>{day(i18n.locale, signedOn)}</Term>
        <Term name={t`Période`}>{periodInWords(i18n, { start: startsOn, end: endsOn })}</Term>
        <Term name={t`Nature`}>{i18n._(natureWords[sheet.nature])}</Term>
        {scheme && <Term name={t`Dispositif d’aide`}>{scheme}</Term>}
        {decisionReference && <Term name={t`Référence de la décision`}>{decisionReference}</Term>}
        {conditions && <Term name={t`Conditions de versement`}>{conditions}</Term>}
        <Term name={t`Aide notifiée à la Commission européenne`}>
          {sheet.euNotified ? <Trans>Oui</Trans> : <Trans>Non</Trans>}
        </Term>
      </dl>
    </>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
