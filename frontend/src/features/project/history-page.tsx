import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Me, ProjectDetails } from "@/api";
import { listProjectChangesInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { isNotFound } from "@/shared/api-error";
import { HistoryList } from "@/shared/history/history-list";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayReadAudit } from "@/shared/session/use-me";
import { MoreButton } from "@/shared/tables/more-button";
import styles from "./project.module.css";
import { projectQuery } from "./project-query";
import { documentsQuery } from "./proof/documents-query";

/** A published sheet is read at its own address; its departments follow from its territories. */
const toldElsewhere = { PublishedSheet: /^(?!revision$|reason$|supersededAt$)/, Project: /^departments$/ };

/** Who changed what of a project and of its parts, field by field: for its team. */
export function HistoryPage({ slug, me }: { slug: string; me: Me }) {
  const { t } = useLingui();
  const project = useQuery(projectQuery(slug));
  const documents = useQuery(documentsQuery(slug)).data ?? [];
  const pages = useInfiniteQuery({
    ...listProjectChangesInfiniteOptions({ path: { slug } }),
    initialPageParam: { path: { slug } },
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  if (isNotFound(project.error)) {
    return <NotFoundPage />;
  }
  if (!project.data) {
    return project.isError ? <LoadFailure error={project.error} retry={project.refetch} /> : <WaitingPage />;
  }
  const { id, sheet } = project.data;
  const names = new Map([...documents.map(({ id, title }) => [id, title] as const), ...namesIn(project.data)]);
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Qui a changé quoi</Trans>}>
        <Link to="/projets">
          <Trans>Projets</Trans>
        </Link>
        <Link to="/projets/$slug" params={{ slug }}>
          {sheet.name}
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Qui a changé quoi : ${sheet.name}`} />
      <p className="lead">
        <Trans>
          La fiche, ses étapes, ses publications, ses documents, ses preuves, ses résultats et son modèle, champ par
          champ, les plus récents d’abord. L’équipe Ansa seule les lit.
        </Trans>
      </p>
      <div className={styles.history}>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {pages.data && (
          <HistoryList events={pages.data.pages.flatMap(({ items }) => items)} names={names} left={toldElsewhere} />
        )}
        <MoreButton pages={pages} />
      </div>
      {mayReadAudit(me) && (
        <p className="no-print">
          <Link to="/journal" search={{ objet: "Project", identifiant: id }}>
            <Trans>Le même dans le journal</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}

const namesIn = ({ sheet, desk }: ProjectDetails): [string, string][] => [
  ...(desk?.evidence.map(({ id, documentTitle }): [string, string] => [id, documentTitle]) ?? []),
  ...sheet.results.map(({ id, outcome, indicatorCode }): [string, string] => [id, outcome ?? indicatorCode ?? ""]),
];
