import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { AgreementForm } from "./agreement-form";
import { draftOf, nothing } from "./agreement-values";
import { useAgreementWrites } from "./use-agreement-writes";

export function NewAgreement({ onSaved }: { onSaved: (id: string) => void }) {
  const { t } = useLingui();
  const { add } = useAgreementWrites();
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Nouvelle convention</Trans>}>
        <Link to="/financements">
          <Trans>Financements</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Nouvelle convention de financement`} />
      <AgreementForm
        draft="convention:nouvelle"
        start={{ values: nothing }}
        save={async (values, headers) => {
          const saved = await add(draftOf(values), headers);
          onSaved(saved.id);
          return saved.etag;
        }}
        label={t`Nouvelle convention`}
        verb={<Trans>Ajouter la convention</Trans>}
      />
    </div>
  );
}
