import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { getPublicationOptions } from "@/api/@tanstack/react-query.gen";
import { isNotFound } from "@/shared/api-error";
import { French } from "@/shared/i18n/french";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { EvidencePart } from "./evidence-part";
import styles from "./project.module.css";
import { ProjectFacts } from "./project-facts";
import { ProjectHead } from "./project-head";
import { ProjectPresentation } from "./project-presentation";
import { ProjectStory } from "./project-story";
import { DocumentsPart } from "./proof/documents-part";
import { ResultsPart } from "./proof/results-part";
import { StageProgress } from "./stage-progress";

/** A project's sheet as it was published, whatever it says today: an address to be cited. */
export function PublicationPage({ slug, revision }: { slug: string; revision: number }) {
  const query = useQuery(getPublicationOptions({ path: { slug, revision } }));
  if (isNotFound(query.error)) {
    return <NotFoundPage />;
  }
  if (!query.data) {
    return query.isError ? (
      <div className="page">
        <LoadFailure error={query.error} retry={query.refetch} />
      </div>
    ) : (
      <WaitingPage />
    );
  }
  const { sheet, publication } = query.data;
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Révision {revision}</Trans>}>
        <Link to="/projets">
          <Trans>Projets</Trans>
        </Link>
        <Link to="/projets/$slug" params={{ slug }}>
          {sheet.name}
        </Link>
      </Breadcrumbs>
      <ProjectHead project={query.data} />
      <div className={styles.revision}>
        <p>
          <strong>
            <Trans>Révision {revision}, telle qu’elle a été publiée.</Trans>
          </strong>{" "}
          {publication && <French>{publication.reason}</French>}
        </p>
        <p className="no-print">
          <Link to="/projets/$slug" params={{ slug }}>
            <Trans>Lire la fiche d’aujourd’hui</Trans>
          </Link>
        </p>
      </div>
      <StageProgress sheet={sheet} />
      <div className={styles.columns}>
        <div className={styles.sheet}>
          <ProjectPresentation description={sheet.description} />
          <EvidencePart sheet={sheet} />
          <ResultsPart slug={slug} sheet={sheet} team={false} />
          <DocumentsPart slug={slug} documents={sheet.documents} team={false} />
          <ProjectStory slug={slug} sheet={sheet} told={{ publications: publication ? [publication] : [] }} />
        </div>
        <div className={styles.beside}>
          <ProjectFacts sheet={sheet} />
        </div>
      </div>
    </div>
  );
}
