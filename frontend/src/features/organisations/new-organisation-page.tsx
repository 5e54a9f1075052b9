import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { OrganisationForm } from "./organisation-form";
import { nothing } from "./organisation-schema";
import { useOrganisationWrites } from "./use-organisation-writes";

/** Adds an organisation, then shows it. */
export function NewOrganisationPage({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useLingui();
  const { add } = useOrganisationWrites(onAdded);
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Nouvelle organisation</Trans>}>
        <Link to="/organisations">
          <Trans>Organisations</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Nouvelle organisation`} />
      <OrganisationForm
        draft="organisation:nouvelle"
        start={{ values: nothing }}
        save={add}
        label={t`Nouvelle organisation`}
        verb={<Trans>Ajouter l’organisation</Trans>}
      />
    </div>
  );
}
