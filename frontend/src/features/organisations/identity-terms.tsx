import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { OrganisationDetails } from "@/api";
import { inGroups } from "./business-numbers";
import { lifetimeInWords, typesInWords } from "./organisation-words";
import styles from "./organisations.module.css";

/** What is known of an organisation; what is not is left out. */
export function IdentityTerms({ organisation }: { organisation: OrganisationDetails }) {
  const { i18n, t } = useLingui();
  const { legalForm, siren, siret, code, types, website, validFrom, validTo } = organisation;
  const terms: [string, ReactNode][] = [
    [t`Types`, typesInWords(i18n, types)],
    [t`Forme juridique`, legalForm],
    [t`SIREN`, siren && inGroups(siren)],
    [t`SIRET du siège`, siret && inGroups(siret)],
    [t`Existence`, lifetimeInWords(i18n, validFrom, validTo)],
    [t`Code de financeur`, code],
    [t`Site`, website && <a href={website}>{website.replace(/^https?:\/\//, "")}</a>],
  ];
  return (
    <section aria-labelledby="identite">
      <h2 id="identite">
        <Trans>Identité</Trans>
      </h2>
      <dl className={styles.terms}>
        {terms.map(
          ([term, value]) =>
            value && (
              <div key={term} className={styles.term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
