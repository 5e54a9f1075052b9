import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ProjectSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { MoreButton } from "@/shared/tables/more-button";
import styles from "./portfolio.module.css";
import { projectPages } from "./project-list-query";

type SponsoredProjectsProps = {
  sponsor: string;
  /** Whether it is known to carry projects: then it is said that there are none. */
  expected: boolean;
};

/** The projects that an organisation carries, or that those carried whom it follows. */
export function SponsoredProjects({ sponsor, expected }: SponsoredProjectsProps) {
  const pages = useInfiniteQuery(projectPages({ sponsor, sort: "NAME" }));
  const projects = pages.data?.pages.flatMap(({ items }) => items);
  if (!expected && !projects?.length && !pages.isError) {
    return null;
  }
  return (
    <section aria-labelledby="projets-portes">
      <h2 id="projets-portes">
        <Trans>Projets portés</Trans>
      </h2>
      {pages.isError && !projects && <LoadFailure error={pages.error} retry={pages.refetch} />}
      {pages.isPending && <Skeleton />}
      {projects?.length === 0 && (
        <p className="muted">
          <Trans>Aucun projet ne la nomme encore comme porteur.</Trans>
        </p>
      )}
      <ul className={styles.carried}>
        {projects?.map((project) => (
          <CarriedProject key={project.id} project={project} sponsor={sponsor} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}

function CarriedProject({ project, sponsor: here }: { project: ProjectSummary; sponsor: string }) {
  const { i18n } = useLingui();
  const { slug, name, illustrative, stage, entry, exit, exitReason, sponsor } = project;
  const date = (value: string) => partialDateInWords(i18n, value, "short");
  const then = sponsor?.name;
  return (
    <li>
      <Link to="/projets/$slug" params={{ slug }}>
        {name}
      </Link>{" "}
      {illustrative && <IllustrativeBadge />}
      <span className={styles.aside}>
        {i18n._(stageWords[stage])}
        {exitReason && <> ({i18n._(exitReasonWords[exitReason]).toLocaleLowerCase(i18n.locale)})</>}
        {(entry || exit) && <>, {[entry, exit].map((one) => (one ? date(one) : "…")).join(" – ")}</>}
        {sponsor?.id !== here && (
          <>
            {" · "}
            <Trans>porté par {then}</Trans>
          </>
        )}
      </span>
    </li>
  );
}
