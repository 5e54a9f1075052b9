import { Trans, useLingui } from "@lingui/react/macro";
import { isDay, todayInParis } from "@/shared/i18n/civil-day";
import styles from "./as-of-choice.module.css";
import { day } from "./periods";

/** A year that is being typed passes through 0002 and 0020. */
const FIRST = "2000";

type AsOfChoiceProps = { au: string | undefined; onDay: (au: string | undefined) => void };

/** Reads figures as they stood at the end of a day; says so as long as it does. */
export function AsOfChoice({ au, onDay }: AsOfChoiceProps) {
  const { i18n } = useLingui();
  if (au === undefined) {
    return (
      <details className={`${styles.choice} no-print`}>
        <summary>
          <Trans>Voir les chiffres à une date…</Trans>
        </summary>
        <DayField au={au} onDay={onDay} />
      </details>
    );
  }
  const when = day(i18n.locale, au);
  return (
    <div className={styles.band}>
      <p role="status" className={styles.words}>
        <Trans>Chiffres tels qu’ils étaient le {when}</Trans>
      </p>
      <DayField au={au} onDay={onDay} />
      <button type="button" className="button quiet no-print" onClick={() => onDay(undefined)}>
        <Trans>Revenir à aujourd’hui</Trans>
      </button>
    </div>
  );
}

function DayField({ au, onDay }: AsOfChoiceProps) {
  const today = todayInParis();
  return (
    <label className={`${styles.label} no-print`}>
      <Trans>Voir au</Trans>
      <input
        type="date"
        // Typed digit by digit: it is the browser's until it is a day that has been
        key={au}
        defaultValue={au}
        max={today}
        onChange={({ target: { value } }) => isDay(value) && value > FIRST && value <= today && onDay(value)}
      />
    </label>
  );
}
