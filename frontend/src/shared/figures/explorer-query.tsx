import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { IndicatorFigures, ListIndicatorObservationsData } from "@/api";
import { listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { LoadFailure } from "@/shared/layout/load-failure";
import { FigureExplorer } from "./figure-explorer";
import styles from "./figure-explorer.module.css";
import type { TableView } from "./table-view";

type ExplorerQueryProps = {
  code: string;
  query: NonNullable<ListIndicatorObservationsData["query"]>;
  view: TableView;
  onView: (view: TableView) => void;
  hrefOf: (code: string) => string;
  highlighted?: string | undefined;
  children?: (data: IndicatorFigures) => React.ReactNode;
};

/** Fetches what the explorer shows; its place is kept meanwhile. */
export function ExplorerQuery({ code, query, ...rest }: ExplorerQueryProps) {
  const figures = useQuery({
    ...listIndicatorObservationsOptions({ path: { code }, query }),
    placeholderData: (before) => (before?.indicator.code === code ? before : undefined),
  });
  // A map and a hundred rows are drawn in small steps, between which the page answers
  const data = useDeferredValue(figures.data);
  if (figures.isError) {
    return <LoadFailure error={figures.error} retry={figures.refetch} />;
  }
  if (!data) {
    return (
      <div className={styles.waiting} role="status">
        <span className="visually-hidden">
          <Trans>Chargement de la carte et du tableau…</Trans>
        </span>
      </div>
    );
  }
  const { children, ...explorer } = rest;
  return (
    <>
      {children?.(data)}
      {data.figures.length > 0 && <FigureExplorer data={data} asOf={query.asOf} {...explorer} />}
    </>
  );
}
