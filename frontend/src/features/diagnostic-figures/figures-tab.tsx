import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { DiagnosticDesk, DiagnosticDetails, IndicatorGroup } from "@/api";
import { SourceList } from "@/shared/figures/source-list";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { CoverageBar } from "./coverage-bar";
import styles from "./diagnostic-figures.module.css";
import { FigureGroup } from "./figure-group";
import { figuresQuery } from "./figures-query";

type FiguresTabProps = { diagnostic: DiagnosticDetails; desk: DiagnosticDesk };

const groups: IndicatorGroup[] = ["NEED", "PUBLIC", "OFFER", "OBSTACLE"];

/** The figures of a diagnostic: those that come by themselves, those of the territory, and those still to be asked for. */
export function FiguresTab({ diagnostic, desk }: FiguresTabProps) {
  const { slug, territory } = diagnostic;
  const query = useQuery(figuresQuery(slug));
  if (!query.data) {
    return query.isError ? <LoadFailure error={query.error} retry={query.refetch} /> : <Skeleton />;
  }
  const { coverage, figures, sources, referenceYear } = query.data;
  return (
    <div className={styles.whole}>
      <CoverageBar coverage={coverage} />
      <p className={styles.rule}>
        {referenceYear === undefined ? (
          <Trans>Sans année de référence, chaque chiffre est le plus récent : choisissez-la dans le cadrage.</Trans>
        ) : (
          <Trans>
            Chaque chiffre est le dernier connu à la fin de {referenceYear} ; à défaut, le premier qui suit, signalé.
          </Trans>
        )}
      </p>
      {groups.map((group) => (
        <FigureGroup
          key={group}
          group={group}
          figures={figures.filter(({ indicator }) => indicator.group === group)}
          sources={sources}
          slug={slug}
          territory={territory}
          mayEdit={desk.mayEdit}
        />
      ))}
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h2>
            <Trans>Sources</Trans>
          </h2>
          <SourceList sources={sources} />
        </section>
      )}
    </div>
  );
}
