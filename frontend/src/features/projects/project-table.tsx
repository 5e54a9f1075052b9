import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ProjectSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { EvidenceLevel } from "@/shared/projects/evidence-level";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import type { Column } from "@/shared/tables/column";
import { PagedTable } from "@/shared/tables/paged-table";
import styles from "./portfolio.module.css";
import type { PortfolioColumn, PortfolioView } from "./portfolio-view";

type ProjectTableProps = {
  projects: ProjectSummary[];
  view: PortfolioView;
  onView: (view: PortfolioView) => void;
};

/** The projects found, a row each, in the order that the server gives them. */
export function ProjectTable({ projects, view, onView }: ProjectTableProps) {
  const { t, i18n } = useLingui();
  const columns = useMemo((): Column<ProjectSummary, PortfolioColumn>[] => {
    const date = (value: string | undefined) => value && partialDateInWords(i18n, value, "short");
    return [
      { id: "nom", title: t`Projet`, value: ({ name }) => name, show: (project) => <ProjectName project={project} /> },
      { id: "porteur", title: t`Porteur`, value: ({ sponsor }) => sponsor?.name },
      {
        id: "etape",
        title: t`Étape`,
        value: ({ stage }) => i18n._(stageWords[stage]),
        show: ({ stage, exitReason }) => (
          <span>
            {i18n._(stageWords[stage])}
            {exitReason && <span className={styles.aside}>{i18n._(exitReasonWords[exitReason])}</span>}
          </span>
        ),
      },
      { id: "entree", title: t`Entrée`, value: ({ entry }) => date(entry) },
      { id: "sortie", title: t`Sortie`, value: ({ exit }) => date(exit) },
      {
        id: "preuve",
        title: t`Preuve`,
        value: ({ evidenceLevel }) => evidenceLevel,
        show: ({ evidenceLevel }) => evidenceLevel && <EvidenceLevel level={evidenceLevel} />,
      },
    ];
  }, [t, i18n]);

  return (
    <PagedTable
      rows={projects}
      columns={columns}
      rowId={({ id }) => id}
      caption={t`Projets`}
      sort={view.tri ?? "nom"}
      onSort={(tri) => onView({ ...view, tri })}
    />
  );
}

function ProjectName({ project: { slug, name, illustrative } }: { project: ProjectSummary }) {
  return (
    <span className={styles.name}>
      <Link to="/projets/$slug" params={{ slug }}>
        {name}
      </Link>
      {illustrative && (
        <>
          {" "}
          <IllustrativeBadge />
        </>
      )}
    </span>
  );
}
