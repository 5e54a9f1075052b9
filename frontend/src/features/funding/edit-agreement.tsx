import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { AgreementForm } from "./agreement-form";
import { readAgreement } from "./agreement-query";
import { draftOf, valuesOf } from "./agreement-values";
import { useAgreementWrites } from "./use-agreement-writes";

/** Changes an agreement from how it stands now. */
export function EditAgreement({ id, onSaved }: { id: string; onSaved: () => void }) {
  const { t } = useLingui();
  const { change } = useAgreementWrites();
  const read = async () => {
    const { sheet, etag } = await readAgreement(id);
    return { values: valuesOf(sheet), etag };
  };
  const current = useQuery({
    queryKey: ["funding agreement to change", id],
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (isNotFound(current.error)) {
    return <NotFoundPage />;
  }
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Modifier</Trans>}>
        <Link to="/financements">
          <Trans>Financements</Trans>
        </Link>
        <Link to="/financements/$id" params={{ id }}>
          {current.data?.values.reference ?? <Trans>Une convention</Trans>}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Modifier la convention`} />
      {current.isError && <LoadFailure error={current.error} retry={current.refetch} />}
      {current.isPending && <Skeleton lines={8} />}
      {current.data && (
        <AgreementForm
          draft={`convention:${id}`}
          start={current.data}
          save={async (values, headers) => {
            const saved = await change(id)(draftOf(values), headers);
            onSaved();
            return saved.etag;
          }}
          reload={read}
          label={t`Convention`}
          verb={<Trans>Enregistrer la convention</Trans>}
        />
      )}
    </div>
  );
}
