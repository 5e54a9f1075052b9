import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Figure, QuotedFigure, TerritoryDetails } from "@/api";
import { listObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { Series } from "@/shared/charts/series";
import { type AsOfView, asOfQuery } from "@/shared/figures/as-of";
import { TakeAway } from "@/shared/figures/take-away";
import { LoadFailure } from "@/shared/layout/load-failure";
import { ComparisonChoice } from "./comparison-choice";
import styles from "./territory-page.module.css";

/** How the same thing was counted before; never joined with what came after. */
const FORMER = "ANCIENNE";

type FigureOverTimeProps = {
  territory: TerritoryDetails;
  figure: Figure;
  asOf: AsOfView;
  /** Codes of the territories one chose to compare with. */
  chosen: string[];
  onChosen: (codes: string[]) => void;
};

/** A territory's figure through the years, beside its région, France and those one chose. */
export default function FigureOverTime({ territory, figure, asOf, chosen, onChosen }: FigureOverTimeProps) {
  const { t } = useLingui();
  const { indicator } = figure;
  const codes = [territory.code, ...chosen, ...figure.comparisons.map((one) => one.territory.code)];
  const selection = { indicators: indicator.code, territories: codes.join(","), ...asOfQuery(asOf) };
  const query = useQuery({
    ...listObservationsOptions({ query: { ...selection, series: "*", limit: 5_000 } }),
    placeholderData: keepPreviousData,
  });
  if (query.isError) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  const figures = query.data?.items.filter((one) => one.indicator.code === indicator.code) ?? [];
  const lines = codes.flatMap((code) => linesOf(figures, code, code === territory.code, t`ancienne méthode`));
  const start = figures
    .filter(({ series }) => series === "")
    .map(({ period }) => period.start)
    .toSorted()[0];
  const broken = figures.some(({ series }) => series === FORMER) && start;
  const source = figures.findLast(({ series }) => series === "")?.source;

  return (
    <div className={styles.overTime} aria-busy={query.isPlaceholderData}>
      <Series
        title={t`${indicator.name}, dans le temps`}
        unit={indicator.unit}
        source={source ? `${source.label}, ${source.publisher}` : ""}
        fileName={`${indicator.code}-${territory.code}`}
        lines={lines}
        breaks={broken ? [{ from: start, label: t`nouvelle méthode` }] : []}
        description={
          broken && (
            <Trans>
              La méthode a changé : avant et après, les chiffres ne se comparent pas, et les courbes s’arrêtent.
            </Trans>
          )
        }
      />
      <ComparisonChoice territory={territory} chosen={chosen} onChosen={onChosen} />
      <div className={`${styles.further} no-print`}>
        <TakeAway selection={{ ...selection, series: "*" }} />
        <Link
          to="/explorer"
          search={{ indicateurs: indicator.code, territoires: codes.join(","), de: 2000, ...asOf }}
          className="button quiet"
        >
          <Trans>Croiser avec d’autres</Trans>
        </Link>
      </div>
    </div>
  );
}

/** A territory's line; of its former series only its own, where there is room for few. */
function linesOf(figures: QuotedFigure[], code: string, own: boolean, former: string) {
  const ofTerritory = figures.filter(({ territory }) => territory.code === code);
  const line = (series: string, suffix: string) => {
    const points = ofTerritory
      .filter((one) => one.series === series)
      .toSorted((a, b) => a.period.end.localeCompare(b.period.end))
      .map(({ period, observation }) => ({ period, reading: observation }));
    const name = ofTerritory[0]?.territory.name ?? code;
    return points.length > 0 ? [{ key: `${code} ${series}`, name: name + suffix, own, points }] : [];
  };
  return [...line("", ""), ...(own ? line(FORMER, `, ${former}`) : [])];
}
