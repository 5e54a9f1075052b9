import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Me } from "@/api";
import { listFundingAgreementsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayWriteFunding } from "@/shared/session/use-me";
import { MoreButton } from "@/shared/tables/more-button";
import { AgreementChips } from "./agreement-chips";
import { AgreementFilters } from "./agreement-filters";
import { AgreementSum } from "./agreement-sum";
import { AgreementTable } from "./agreement-table";
import { type AgreementView, isNarrowed, queryOf } from "./agreement-view";
import { FundedProjects } from "./funded-projects";
import styles from "./funding.module.css";
import { FundingDownloads } from "./funding-downloads";

type AgreementsPageProps = { me: Me; view: AgreementView; onView: (view: Record<string, unknown>) => void };

/** All agreements for Ansa's team; her own, and what they pay for, for a funder. */
export function AgreementsPage({ me, view, onView }: AgreementsPageProps) {
  const { t } = useLingui();
  const writes = mayWriteFunding(me);
  const query = queryOf(view);
  const pages = useInfiniteQuery({
    ...listFundingAgreementsInfiniteOptions({ query }),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const agreements = pages.data?.pages.flatMap(({ items }) => items);
  const funder = me.funders.join(", ");

  return (
    <div className="page">
      <PageTitle title={writes ? t`Financements` : t`Ce que nous finançons`} />
      <p className="lead">
        {writes ? (
          <Trans>Qui finance quoi : les conventions, ce que chacune couvre ligne par ligne, ce qui a été versé.</Trans>
        ) : (
          <Trans>Les conventions signées par {funder}, leurs versements et les projets qu’elles font vivre.</Trans>
        )}
      </p>
      <p className={`${styles.actions} no-print`}>
        {writes && (
          <Link to="/financements/nouvelle" className="button">
            <Trans>Ajouter une convention</Trans>
          </Link>
        )}
        <Link to="/financements/totaux" className="button quiet">
          <Trans>Voir les totaux</Trans>
        </Link>
      </p>
      <AgreementFilters view={view} onView={onView} />
      <AgreementChips view={view} onView={onView} />
      <AgreementSum view={view} />
      <div className={styles.whole}>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {agreements?.length === 0 && <NoAgreement narrowed={isNarrowed(view)} writes={writes} />}
        {agreements && agreements.length > 0 && <AgreementTable agreements={agreements} />}
        <MoreButton pages={pages} />
      </div>
      {!writes && <FundedProjects />}
      <FundingDownloads view={view} />
    </div>
  );
}

function NoAgreement({ narrowed, writes }: { narrowed: boolean; writes: boolean }) {
  const { t } = useLingui();
  return narrowed ? (
    <EmptyState
      title={t`Aucune convention pour ce choix`}
      action={
        <Link to="/financements" className="button quiet">
          <Trans>Effacer les filtres</Trans>
        </Link>
      }
    >
      <Trans>Élargissez la recherche : le début d’un mot de la référence, du titre ou du financeur suffit.</Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`Aucune convention pour l’instant`}>
      {writes ? (
        <Trans>Ajoutez la première : son montant, puis ce que chaque part finance.</Trans>
      ) : (
        <Trans>Vos conventions apparaîtront ici dès que l’équipe de l’Ansa les aura saisies.</Trans>
      )}
    </EmptyState>
  );
}
