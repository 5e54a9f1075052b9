import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import type { ProjectDetails } from "@/api";
import { listModelVersionsOptions } from "@/api/@tanstack/react-query.gen";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { Skeleton } from "@/shared/layout/skeleton";
import { useMe } from "@/shared/session/use-me";
import { EvidencePart } from "./evidence-part";
import styles from "./project.module.css";
import { ProjectFacts } from "./project-facts";
import { ProjectHead } from "./project-head";
import { ProjectPresentation } from "./project-presentation";
import { projectQuery } from "./project-query";
import { ProjectStory } from "./project-story";
import { DocumentsPart } from "./proof/documents-part";
import { ResultsPart } from "./proof/results-part";
import { StageProgress } from "./stage-progress";
import { publicationsQuery, stepsQuery } from "./story-query";

// What only the team does, with its forms
const Desk = lazy(() => import("./desk/desk"));
const EvidenceList = lazy(() => import("./proof/evidence-list"));

type ProjectPageProps = {
  slug: string;
  /** What else is known of the project: its model, who funds it. */
  children?: ReactNode;
};

/** All that one may read of a project; its team finds beside it what can be done next. */
export function ProjectPage({ slug, children }: ProjectPageProps) {
  const query = useQuery(projectQuery(slug));
  if (isNotFound(query.error)) {
    return <NotFoundPage />;
  }
  if (query.data) {
    return <Project project={query.data}>{children}</Project>;
  }
  return query.isError ? (
    <div className="page">
      <LoadFailure error={query.error} retry={query.refetch} />
    </div>
  ) : (
    <WaitingPage />
  );
}

function Project({ project, children }: { project: ProjectDetails; children: ReactNode }) {
  const me = useMe();
  const { slug, sheet, desk } = project;
  const steps = useQuery({ ...stepsQuery(slug), enabled: desk !== undefined });
  const publications = useQuery(publicationsQuery(slug));
  const versions = useQuery(listModelVersionsOptions({ path: { slug } }));
  const changes = desk && steps.data;
  const failed = [steps, publications].find(({ isError }) => isError);

  return (
    <div className="page">
      <Breadcrumbs here={sheet.name}>
        <Link to="/projets">
          <Trans>Projets</Trans>
        </Link>
      </Breadcrumbs>
      <ProjectHead project={project} />
      <StageProgress sheet={sheet} changes={changes} />
      <div className={styles.columns}>
        <div className={styles.sheet}>
          <ProjectPresentation description={sheet.description}>
            {desk && <ProjectFacts sheet={sheet} />}
          </ProjectPresentation>
          <EvidencePart sheet={sheet}>
            {desk && me && (
              <Suspense fallback={<Skeleton />}>
                <EvidenceList slug={slug} evidence={desk.evidence} me={me} />
              </Suspense>
            )}
          </EvidencePart>
          <ResultsPart slug={slug} sheet={sheet} team={desk !== undefined} />
          {children}
          <DocumentsPart slug={slug} documents={sheet.documents} team={desk !== undefined} />
          {failed && <LoadFailure error={failed.error} retry={failed.refetch} />}
          <ProjectStory
            slug={slug}
            sheet={sheet}
            told={{ publications: publications.data ?? [], versions: versions.data, evidence: desk?.evidence }}
            changes={changes}
          />
        </div>
        {desk && me ? (
          <Suspense fallback={<Skeleton lines={8} />}>
            <Desk project={project} desk={desk} changes={changes ?? []} me={me} />
          </Suspense>
        ) : (
          <div className={styles.beside}>
            <ProjectFacts sheet={sheet} />
          </div>
        )}
      </div>
    </div>
  );
}
