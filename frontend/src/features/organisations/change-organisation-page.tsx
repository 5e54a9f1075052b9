import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { WaitingPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { OrganisationForm } from "./organisation-form";
import { readOrganisation, useOrganisationWrites } from "./use-organisation-writes";

type ChangeOrganisationPageProps = { id: string; onChanged: (id: string) => void };

/** Changes an organisation from how it stands now. */
export function ChangeOrganisationPage({ id, onChanged }: ChangeOrganisationPageProps) {
  const { t } = useLingui();
  const { change } = useOrganisationWrites(onChanged);
  const current = useQuery({
    queryKey: ["organisation to change", id],
    queryFn: () => readOrganisation(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return (
      <div className="page">
        <LoadFailure error={current.error} retry={current.refetch} />
      </div>
    );
  }
  if (!current.data) {
    return <WaitingPage />;
  }
  const { name } = current.data.values;
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Modifier</Trans>}>
        <Link to="/organisations">
          <Trans>Organisations</Trans>
        </Link>
        <Link to="/organisations/$id" params={{ id }}>
          {name}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Modifier : ${name}`} />
      <OrganisationForm
        draft={`organisation:${id}`}
        start={current.data}
        save={change(id)}
        reload={() => readOrganisation(id)}
        label={t`Fiche de l’organisation`}
        verb={<Trans>Enregistrer la fiche</Trans>}
      />
    </div>
  );
}
