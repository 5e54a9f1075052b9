import { Trans, useLingui } from "@lingui/react/macro";
import type { QuotedFigure } from "@/api";
import { Series } from "@/shared/charts/series";
import { seriesInWords } from "@/shared/figures/slice-words";
import { groupBy } from "@/shared/group-by";
import { measureKey } from "./pivot";

type ExploreCurvesProps = {
  figures: QuotedFigure[];
  /** The territories in the order they were picked. */
  first: string[];
};

/** A picture for each indicator and series, a curve for each territory: series are never joined. */
export function ExploreCurves({ figures, first }: ExploreCurvesProps) {
  const { i18n } = useLingui();
  const place = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
  return (
    <>
      {groupBy(figures, measureKey).map(([key, measured]) => {
        const one = measured[0];
        if (!one) {
          return null;
        }
        const { indicator, series, source } = one;
        const byTerritory = groupBy(measured, ({ territory }) => territory.code).toSorted(
          ([a], [b]) => place(a) - place(b),
        );
        return (
          <Series
            key={key}
            title={[indicator.name, series && seriesInWords(i18n, series)].filter(Boolean).join(", ")}
            unit={indicator.unit}
            source={`${source.label}, ${source.publisher}`}
            fileName={`${indicator.code}${series && `-${series}`}`}
            lines={byTerritory.map(([code, points]) => ({
              key: code,
              name: points[0]?.territory.name ?? code,
              own: code === first[0],
              points: points
                .toSorted((a, b) => a.period.end.localeCompare(b.period.end))
                .map(({ period, observation }) => ({ period, reading: observation })),
            }))}
            description={
              measured.every(({ period }) => period.end === one.period.end) && (
                <Trans>Une seule date : choisissez des années pour voir une évolution.</Trans>
              )
            }
          />
        );
      })}
    </>
  );
}
