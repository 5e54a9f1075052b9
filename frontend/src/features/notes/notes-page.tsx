import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TerritoryDetails } from "@/api";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";

/** Whose notes these are and who reads them; the notes themselves are the page's children. */
export function NotesPage({ territory, children }: { territory: TerritoryDetails; children: ReactNode }) {
  const { t } = useLingui();
  const { code, name } = territory;
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Notes</Trans>}>
        <Link to="/territoires/$code" params={{ code }}>
          {name}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Notes : ${name}`} />
      <p className="lead">
        <Trans>Lues par l’équipe du territoire, qui les écrit, et par l’équipe projet Ansa.</Trans>
      </p>
      {children}
    </div>
  );
}
