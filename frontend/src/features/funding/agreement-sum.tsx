import { useLingui } from "@lingui/react";
import { Plural } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getFundingTotalsOptions } from "@/api/@tanstack/react-query.gen";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { type AgreementView, choiceOf } from "./agreement-view";
import styles from "./funding.module.css";
import { euros } from "./money";

/** How many agreements the choice leaves, all pages together, and what they come to. */
export function AgreementSum({ view }: { view: AgreementView }) {
  const { i18n } = useLingui();
  const totals = useQuery({
    ...getFundingTotalsOptions({ query: choiceOf(view) }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  }).data;
  const agreements = totals?.agreements ?? 0;
  return (
    <p role="status" className={styles.sum}>
      {totals && agreements > 0 && (
        <>
          <Plural value={agreements} one="# convention" other="# conventions" />
          {" · "}
          {euros(i18n.locale, totals.agreementsAmount)}{" "}
          {totals.entries.some(({ illustrative }) => illustrative) && <IllustrativeBadge />}
        </>
      )}
    </p>
  );
}
