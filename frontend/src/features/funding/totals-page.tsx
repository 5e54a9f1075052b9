import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Me } from "@/api";
import { getFundingTotalsOptions } from "@/api/@tanstack/react-query.gen";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayWriteFunding } from "@/shared/session/use-me";
import { FunderScopeTable } from "./funder-scope-table";
import { FundingDownloads } from "./funding-downloads";
import { linesBehind } from "./lines-behind";
import { Reconciliation } from "./reconciliation";
import { TotalsTable } from "./totals-table";

/** What all agreements come to, grouped in several ways that all come to the same. */
export function TotalsPage({ me }: { me: Me }) {
  const { t } = useLingui();
  const query = useQuery({ ...getFundingTotalsOptions(), staleTime: 0 });
  const totals = query.data;
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Totaux</Trans>}>
        <Link to="/financements">
          {mayWriteFunding(me) ? <Trans>Financements</Trans> : <Trans>Ce que nous finançons</Trans>}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Totaux des financements`} />
      <p className="lead">
        <Trans>
          Chaque euro est compté une fois : une ligne de convention n’appartient qu’à un financeur, une portée, un
          projet et une année.
        </Trans>
      </p>
      {query.isError && !totals && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton lines={8} />}
      {totals?.agreements === 0 && (
        <EmptyState title={t`Rien à additionner pour l’instant`}>
          <Trans>Les totaux apparaîtront avec la première convention.</Trans>
        </EmptyState>
      )}
      {totals && totals.agreements > 0 && (
        <>
          <Reconciliation totals={totals} />
          <FunderScopeTable totals={totals} />
          <TotalsTable
            id="par-projet"
            title={t`Par projet`}
            totals={totals.byProject}
            linesOf={linesBehind(totals)}
            unnamed={t`Sans projet publié`}
          />
          <TotalsTable
            id="par-annee"
            title={t`Par année de signature`}
            totals={totals.byYear}
            linesOf={linesBehind(totals)}
          />
        </>
      )}
      <FundingDownloads />
    </div>
  );
}
