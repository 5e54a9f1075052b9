import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { PageTitle } from "@/shared/layout/page-title";
import styles from "./models.module.css";
import { ProjectLink } from "./project-link";

type ModelFrameProps = {
  slug: string;
  projectName: string;
  title: string;
  /** Below the model's own page, what this one is. */
  here?: ReactNode;
  children: ReactNode;
};

/** Where a page of the model lies, and its title. */
export function ModelFrame({ slug, projectName, title, here, children }: ModelFrameProps) {
  return (
    <div className="page">
      <Breadcrumbs here={here ?? <Trans>Modèle</Trans>}>
        <ProjectLink slug={slug}>{projectName}</ProjectLink>
        {here && (
          <Link to="/projets/$slug/modele" params={{ slug }}>
            <Trans>Modèle</Trans>
          </Link>
        )}
      </Breadcrumbs>
      <PageTitle title={title} />
      <div className={styles.page}>{children}</div>
    </div>
  );
}
