import { useLingui } from "@lingui/react/macro";
import type { IndicatorFigures, Slice } from "@/api";
import { breakdownKey } from "@/shared/figures/breakdowns";
import { PeriodSlider } from "@/shared/figures/period-slider";
import { periodInWords, periodKey } from "@/shared/figures/periods";
import { breakdownInWords, seriesInWords } from "@/shared/figures/slice-words";
import { Choice } from "./choice";
import styles from "./indicator-page.module.css";

/** Which of an indicator's figures are shown, as the address keeps it. */
export type SliceView = {
  niveau?: "regions";
  periode?: string;
  serie?: string;
  ventilation?: string;
};

type SliceChoiceProps = {
  data: IndicatorFigures;
  view: SliceView;
  onView: (view: SliceView) => void;
};

const sliceKey = ({ series, breakdown }: Slice) => `${series}&${breakdownKey(breakdown)}`;

/** Level, period, and series or breakdown: only what exists can be chosen. */
export function SliceChoice({ data, view, onView }: SliceChoiceProps) {
  const { t, i18n } = useLingui();
  const key = sliceKey({ ...data, periods: [] });
  const periods = data.slices.find((slice) => sliceKey(slice) === key)?.periods ?? [];

  return (
    <div className={`${styles.choices} no-print`}>
      <Choice
        label={t`Échelle`}
        value={view.niveau ?? "departements"}
        options={[
          ["departements", t`Départements`],
          ["regions", t`Régions`],
        ]}
        onChoose={(niveau) =>
          onView({
            ...view,
            niveau: niveau === "regions" ? niveau : undefined,
          })
        }
      />
      <Choice
        label={t`Période`}
        value={data.period ? periodKey(data.period) : ""}
        options={periods.map((period) => [periodKey(period), periodInWords(i18n, period)])}
        onChoose={(periode) => onView({ ...view, periode })}
      />
      <PeriodSlider
        periods={periods.toReversed()}
        period={data.period}
        onPeriod={(period) => onView({ ...view, periode: periodKey(period) })}
      />
      {data.slices.length > 1 && (
        <Choice
          label={t`Public et série`}
          value={key}
          options={data.slices.map((slice) => [
            sliceKey(slice),
            [breakdownInWords(i18n, slice.breakdown), seriesInWords(i18n, slice.series)].filter(Boolean).join(", "),
          ])}
          onChoose={(chosen) => {
            const [serie, ventilation] = chosen.split("&");
            onView({ ...view, periode: undefined, serie, ventilation });
          }}
        />
      )}
    </div>
  );
}
