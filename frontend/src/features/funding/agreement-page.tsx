import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Me } from "@/api";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayWriteFunding } from "@/shared/session/use-me";
import { AgreementHead } from "./agreement-head";
import { AgreementLines } from "./agreement-lines";
import { agreementQuery } from "./agreement-query";
import { DeleteAgreement } from "./delete-agreement";
import styles from "./funding.module.css";
import { Payments } from "./payments";

type AgreementPageProps = { id: string; me: Me; onGone: () => void };

/** An agreement: what was signed, what each part is for, what is to be paid and what came. */
export function AgreementPage({ id, me, onGone }: AgreementPageProps) {
  const { t } = useLingui();
  const writes = mayWriteFunding(me);
  const query = useQuery(agreementQuery(id));
  if (isNotFound(query.error)) {
    return <NotFoundPage />;
  }
  const { sheet, etag = "" } = query.data ?? {};
  return (
    <div className="page">
      <Breadcrumbs here={sheet?.agreement.reference ?? <Trans>Une convention</Trans>}>
        <Link to="/financements">{writes ? <Trans>Financements</Trans> : <Trans>Ce que nous finançons</Trans>}</Link>
      </Breadcrumbs>
      <PageTitle title={sheet?.agreement.title ?? t`Convention de financement`} />
      {query.isError && !sheet && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton lines={8} />}
      {sheet && (
        <>
          <AgreementHead sheet={sheet} />
          {writes && (
            <p className={`${styles.actions} no-print`}>
              <Link to="/financements/$id/modifier" params={{ id }} className="button quiet">
                <Trans>Modifier la convention</Trans>
              </Link>
              <DeleteAgreement sheet={sheet} etag={etag} onGone={onGone} />
            </p>
          )}
          <AgreementLines sheet={sheet} />
          <Payments sheet={sheet} etag={etag} writes={writes} />
        </>
      )}
    </div>
  );
}
