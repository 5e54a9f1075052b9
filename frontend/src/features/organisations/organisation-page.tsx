import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { OrganisationDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import { IdentityTerms } from "./identity-terms";
import styles from "./organisations.module.css";
import { SuccessionLine } from "./succession-line";

type OrganisationPageProps = {
  organisation: OrganisationDetails;
  /** May change it. */
  writable: boolean;
  /** What other features know of it: its contacts, projects, agreements. */
  children?: ReactNode;
};

/** Who an organisation is, and under which names one dealt with it. */
export function OrganisationPage({ organisation, writable, children }: OrganisationPageProps) {
  const { id, name, shortName, mergedInto, illustrative, succession } = organisation;
  return (
    <div className="page">
      {writable && (
        <Breadcrumbs here={name}>
          <Link to="/organisations">
            <Trans>Organisations</Trans>
          </Link>
        </Breadcrumbs>
      )}
      <PageTitle title={name}>
        {name} {shortName && <span className="muted">({shortName})</span>}
      </PageTitle>
      {illustrative && (
        <p>
          <IllustrativeBadge />
        </p>
      )}
      {mergedInto ? (
        <p className="lead" role="status">
          <Trans>
            C’était un doublon : tout ce qui s’y rapportait est désormais sur la fiche{" "}
            <Link to="/organisations/$id" params={{ id: mergedInto.id }}>
              {mergedInto.name}
            </Link>
            .
          </Trans>
        </p>
      ) : (
        <>
          {writable && (
            <p className={`${styles.ways} no-print`}>
              <Link to="/organisations/$id/modifier" params={{ id }} className="button quiet">
                <Trans>Modifier la fiche</Trans>
              </Link>
            </p>
          )}
          <div className={styles.parts}>
            <IdentityTerms organisation={organisation} />
            {succession.length > 1 && <SuccessionLine steps={succession} />}
            {children}
          </div>
        </>
      )}
    </div>
  );
}
