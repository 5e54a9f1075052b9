import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getFundingTotalsOptions } from "@/api/@tanstack/react-query.gen";
import { type AgreementView, csvAddress, isNarrowed } from "./agreement-view";
import styles from "./funding.module.css";

/** What can be taken away, and what the open file lacks. */
export function FundingDownloads({ view = {} }: { view?: AgreementView }) {
  const missing = useQuery(getFundingTotalsOptions()).data?.withoutSiret ?? 0;
  return (
    <section aria-labelledby="telecharger" className={`${styles.section} no-print`}>
      <h2 id="telecharger">
        <Trans>Télécharger</Trans>
      </h2>
      <p className={styles.actions}>
        <a className="button quiet" href={csvAddress(view)} download="financements-lignes.csv">
          {isNarrowed(view) ? <Trans>Les lignes de ce choix (CSV)</Trans> : <Trans>Toutes les lignes (CSV)</Trans>}
        </a>
        <a className="button quiet" href="/api/v1/funding-agreements/scdl.csv" download="subventions-scdl.csv">
          <Trans>Subventions au format SCDL 2.1.1 (CSV)</Trans>
        </a>
      </p>
      <p className="muted">
        <Trans>
          Le second fichier a toutes les conventions et est conforme à la liste de champs publiée du schéma
          « subventions ».
        </Trans>{" "}
        {missing > 0 && (
          <Plural
            value={missing}
            one="Pour une convention, le SIRET du financeur ou du bénéficiaire manque : sa case y reste vide."
            other="Pour # conventions, le SIRET du financeur ou du bénéficiaire manque : sa case y reste vide."
          />
        )}
      </p>
    </section>
  );
}
