import { Trans } from "@lingui/react/macro";
import type { Source } from "@/api";
import { French } from "@/shared/i18n/french";

export function SourceTerms({ source }: { source: Source }) {
  return (
    <>
      <div>
        <dt>
          <Trans>Source</Trans>
        </dt>
        <dd>
          <French>{source.label}</French>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Producteur et licence</Trans>
        </dt>
        <dd>
          <French>
            {source.publisher}, {source.licence}
          </French>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Géographie</Trans>
        </dt>
        <dd>
          <Trans>Code officiel géographique {source.cogVintage}</Trans>
        </dd>
      </div>
    </>
  );
}
