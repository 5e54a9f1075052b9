import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { LinkTabs } from "@/shared/layout/link-tabs";
import { isOfficer, useMe } from "@/shared/session/use-me";

/** The parts of a diagnostic, each on a page of its own. */
export function DiagnosticTabs({ slug }: { slug: string }) {
  const { t } = useLingui();
  const isTeam = isOfficer(useMe());
  return (
    <LinkTabs label={t`Parties du diagnostic`}>
      <Link to="/diagnostics/$slug/travail" params={{ slug }} activeOptions={{ exact: true }}>
        <Trans>Suivi</Trans>
      </Link>
      <Link to="/diagnostics/$slug/travail/cadrage" params={{ slug }}>
        <Trans>Cadrage</Trans>
      </Link>
      <Link to="/diagnostics/$slug/travail/chiffres" params={{ slug }}>
        <Trans>Chiffres</Trans>
      </Link>
      <Link to="/diagnostics/$slug/travail/initiatives" params={{ slug }}>
        <Trans>Initiatives</Trans>
      </Link>
      {isTeam && (
        <Link to="/diagnostics/$slug/travail/entretiens" params={{ slug }}>
          <Trans>Entretiens</Trans>
        </Link>
      )}
      <Link to="/diagnostics/$slug/travail/constats" params={{ slug }}>
        <Trans>Constats</Trans>
      </Link>
    </LinkTabs>
  );
}
