import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { ProjectOverview, ProjectSummary, Stage } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { offTheWay, phases } from "@/shared/projects/stages";
import { MoreButton } from "@/shared/tables/more-button";
import { filterOf, listOf, type PortfolioView } from "./portfolio-view";
import { projectPages } from "./project-list-query";
import styles from "./stage-board.module.css";

type StageBoardProps = { view: PortfolioView; overview: ProjectOverview };

/** The portfolio by stages: the six phases side by side, and below them what is on none. */
export function StageBoard({ view, overview }: StageBoardProps) {
  const { t } = useLingui();
  const counts = new Map(overview.stages.map(({ stage, count }) => [stage, count]));
  const column = (stage: Stage) => <StageColumn key={stage} stage={stage} count={counts.get(stage) ?? 0} view={view} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.phases} tabIndex={0} aria-label={t`Projets par phase`}>
        {phases.map(column)}
      </section>
      <div className={styles.beside}>{offTheWay.map(column)}</div>
    </>
  );
}

/** As many cards as a column shows at once. */
const AT_ONCE = 20;

function StageColumn({ stage, count, view }: { stage: Stage; count: number; view: PortfolioView }) {
  const { i18n } = useLingui();
  const id = useId();
  const chosen = listOf(view, "etapes");
  const wanted = count > 0 && (chosen.length === 0 || chosen.includes(stage));
  const pages = useInfiniteQuery({
    ...projectPages({ ...filterOf(view), stages: stage, limit: AT_ONCE }),
    enabled: wanted,
  });
  return (
    <section className={styles.column} aria-labelledby={id} data-empty={count === 0 || undefined}>
      <h2 id={id} className={styles.title}>
        {i18n._(stageWords[stage])} <span className={styles.count}>{count}</span>
      </h2>
      {wanted && pages.isPending && <Skeleton />}
      {pages.isError && !pages.data && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {count > 0 && (
        <ul className={styles.cards}>
          {pages.data?.pages
            .flatMap(({ items }) => items)
            .map((project) => (
              <ProjectCard key={project.id} project={project} />
            ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function ProjectCard({ project }: { project: ProjectSummary }) {
  const { i18n } = useLingui();
  const { slug, name, sponsor, illustrative, entry, exit, exitReason } = project;
  const entered = entry && partialDateInWords(i18n, entry, "short");
  const left = exit && partialDateInWords(i18n, exit, "short");
  return (
    <li className={styles.card}>
      <Link to="/projets/$slug" params={{ slug }}>
        {name}
      </Link>
      {sponsor && <span>{sponsor.name}</span>}
      {entered && !left && (
        <span>
          <Trans>Entrée : {entered}</Trans>
        </span>
      )}
      {left && (
        <span>
          <Trans>Sortie : {left}</Trans>
          {exitReason && <>, {i18n._(exitReasonWords[exitReason]).toLocaleLowerCase(i18n.locale)}</>}
        </span>
      )}
      {illustrative && (
        <span>
          <IllustrativeBadge />
        </span>
      )}
    </li>
  );
}
