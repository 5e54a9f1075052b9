import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { QuotedFigure } from "@/api";
import { listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";
import { asOfQuery } from "@/shared/figures/as-of";
import { colouringOf } from "@/shared/figures/colouring";
import { FigureMap } from "@/shared/figures/figure-map";
import { PeriodSlider } from "@/shared/figures/period-slider";
import { periodInWords, periodKey } from "@/shared/figures/periods";
import { seriesInWords } from "@/shared/figures/slice-words";
import { LoadFailure } from "@/shared/layout/load-failure";
import styles from "./explore-page.module.css";
import type { ExploreView } from "./explore-view";
import { measureKey } from "./pivot";

/** One of the chosen indicators over the whole country, at one of the chosen dates; the chosen territories stand out. */
export function ExploreMap({ view, figures }: { view: ExploreView; figures: QuotedFigure[] }) {
  const { t, i18n } = useLingui();
  const measures = useMemo(
    () => [...new Map(figures.map((figure) => [measureKey(figure), figure])).values()],
    [figures],
  );
  const [wanted, setWanted] = useState("");
  const measure = measures.find((one) => measureKey(one) === wanted) ?? measures[0];
  const periods = useMemo(
    () =>
      [
        ...new Map(
          figures
            .filter((figure) => measure && measureKey(figure) === measureKey(measure))
            .map(({ period }) => [periodKey(period), period]),
        ).values(),
      ].toSorted((a, b) => a.end.localeCompare(b.end)),
    [figures, measure],
  );
  const [asked, setAsked] = useState("");
  const period = periods.find((one) => periodKey(one) === asked) ?? periods.at(-1);
  const query = useQuery({
    ...listIndicatorObservationsOptions({
      path: { code: measure?.indicator.code ?? "" },
      query: {
        territoryType: view.echelle === "regions" ? "REGION" : "DEPARTMENT",
        ...(period && { period: periodKey(period) }),
        ...(measure?.series && { series: measure.series }),
        ...asOfQuery(view),
      },
    }),
    enabled: measure !== undefined,
    placeholderData: (before) => (before?.indicator.code === measure?.indicator.code ? before : undefined),
  });
  const colouring = useMemo(() => query.data && colouringOf(query.data), [query.data]);

  return (
    <>
      <div className={`${styles.layout} no-print`}>
        <label>
          {t`Indicateur`}
          <select value={measure && measureKey(measure)} onChange={(event) => setWanted(event.target.value)}>
            {measures.map((one) => (
              <option key={measureKey(one)} value={measureKey(one)}>
                {[one.indicator.name, one.series && seriesInWords(i18n, one.series)].filter(Boolean).join(", ")}
              </option>
            ))}
          </select>
        </label>
        <PeriodSlider periods={periods} period={period} onPeriod={(next) => setAsked(periodKey(next))} />
      </div>
      {query.isError && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.data && colouring && measure && period && (
        <div className={styles.map}>
          <p>
            <strong>{measure.indicator.name}</strong>, {periodInWords(i18n, period)}
          </p>
          <FigureMap
            data={query.data}
            colouring={colouring}
            hrefOf={(code) => `/territoires/${code}?indicateur=${measure.indicator.code}`}
            highlighted={view.echelle ? undefined : view.territoires?.split(",")[0]}
            label={t`Carte : ${measure.indicator.name}`}
          />
          {query.data.figures.length === 0 && (
            <p>
              <Trans>Rien n’est publié par département à cette date.</Trans>
            </p>
          )}
        </div>
      )}
    </>
  );
}
