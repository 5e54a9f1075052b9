import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listProjectsOptions } from "@/api/@tanstack/react-query.gen";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "./funding.module.css";

/** The published projects that the funder's agreements pay for. */
export function FundedProjects() {
  const projects = useQuery(listProjectsOptions({ query: { funded: true, limit: 500 } }));
  return (
    <section aria-labelledby="projets-soutenus" className={styles.section}>
      <h2 id="projets-soutenus">
        <Trans>Projets soutenus</Trans>
      </h2>
      {projects.isError && <LoadFailure error={projects.error} retry={projects.refetch} />}
      {projects.isPending && <Skeleton />}
      {projects.data?.items.length === 0 && (
        <p>
          <Trans>Aucun projet publié n’est encore rattaché à vos conventions.</Trans>
        </p>
      )}
      <ul className={styles.projects}>
        {projects.data?.items.map(({ slug, name, summary, illustrative }) => (
          <li key={slug}>
            <Link to="/projets/$slug" params={{ slug }}>
              {name}
            </Link>{" "}
            {illustrative && <IllustrativeBadge />}
            <span className={styles.under}>{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
