import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Period } from "@/api";
import styles from "./period-slider.module.css";
import { periodInShort, periodInWords, periodKey } from "./periods";

type PeriodSliderProps = {
  /** The oldest first. */
  periods: Period[];
  period: Period | undefined;
  onPeriod: (period: Period) => void;
};

/** Goes through the periods there are, by mouse, finger or arrow keys; one period alone needs no slider. */
export function PeriodSlider({ periods, period, onPeriod }: PeriodSliderProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const at = periods.findIndex((one) => period && periodKey(one) === periodKey(period));
  const first = periods[0];
  const last = periods.at(-1);
  if (periods.length < 2 || !first || !last || !period) {
    return null;
  }
  return (
    <div className={`${styles.slider} no-print`}>
      <label htmlFor={id}>{t`Date de la carte`}</label>
      <div className={styles.track}>
        <span aria-hidden="true">{periodInShort(i18n, first)}</span>
        <input
          id={id}
          type="range"
          min={0}
          max={periods.length - 1}
          value={at}
          aria-valuetext={periodInWords(i18n, period)}
          onChange={(event) => {
            const next = periods[Number(event.target.value)];
            if (next) {
              onPeriod(next);
            }
          }}
        />
        <span aria-hidden="true">{periodInShort(i18n, last)}</span>
      </div>
      <output htmlFor={id}>{periodInWords(i18n, period)}</output>
    </div>
  );
}
