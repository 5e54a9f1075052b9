import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listFundingAgreementsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { AgreementTable } from "./agreement-table";
import styles from "./funding.module.css";

type OrganisationAgreementsProps = {
  organisation: string;
  side: "funder" | "beneficiary";
  /** Whether it is known to have some: then it is said that there are none. */
  expected: boolean;
};

/** What an organisation pays for, or who pays it; under its earlier names too. */
export function OrganisationAgreements({ organisation, side, expected }: OrganisationAgreementsProps) {
  const { t } = useLingui();
  const pages = useInfiniteQuery({
    ...listFundingAgreementsInfiniteOptions({ query: { [side]: organisation, sort: "SIGNED", descending: true } }),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  const agreements = pages.data?.pages.flatMap(({ items }) => items);
  if (!expected && !agreements?.length && !pages.isError) {
    return null;
  }
  const id = `conventions-${side}`;
  const pays = side === "funder";
  return (
    <section aria-labelledby={id} className={styles.whole}>
      <h2 id={id}>{pays ? <Trans>Ce qu’elle finance</Trans> : <Trans>Ce qui la finance</Trans>}</h2>
      {pages.isError && !agreements && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {pages.isPending && <Skeleton />}
      {agreements?.length === 0 && (
        <p className="muted">
          <Trans>Aucune convention avec elle pour l’instant.</Trans>
        </p>
      )}
      {agreements && agreements.length > 0 && (
        <AgreementTable
          agreements={agreements}
          label={pays ? t`Conventions qu’elle a signées` : t`Conventions en sa faveur`}
        />
      )}
      <MoreButton pages={pages} />
      {pays && agreements && agreements.length > 0 && (
        <p className="no-print">
          <Link to="/projets" search={{ financement: organisation }}>
            <Trans>Voir les projets qu’elle finance</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}
