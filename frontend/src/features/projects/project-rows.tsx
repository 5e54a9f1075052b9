import { useInfiniteQuery } from "@tanstack/react-query";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import styles from "./portfolio.module.css";
import { filterOf, orderOf, type PortfolioView } from "./portfolio-view";
import { projectPages } from "./project-list-query";
import { ProjectTable } from "./project-table";

type ProjectRowsProps = { view: PortfolioView; onView: (view: PortfolioView) => void };

/** The portfolio as a table. */
export function ProjectRows({ view, onView }: ProjectRowsProps) {
  const pages = useInfiniteQuery(projectPages({ ...filterOf(view), ...orderOf(view) }));
  const projects = pages.data?.pages.flatMap(({ items }) => items);
  if (!projects) {
    return pages.isError ? <LoadFailure error={pages.error} retry={pages.refetch} /> : <Skeleton lines={8} />;
  }
  return (
    <div className={styles.rows}>
      <ProjectTable projects={projects} view={view} onView={onView} />
      <MoreButton pages={pages} />
    </div>
  );
}
