import { parseDate } from "@internationalized/date";
import { useLingui } from "@lingui/react/macro";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from "react-aria-components";
import { describedBy, type FieldWords } from "@/shared/forms/field-frame";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { formatsOf } from "@/shared/i18n/language";
import styles from "./pickers.module.css";

/** The control of a date field, which fetches it. */
export default function DatePickerControl({ value, onChange, ...words }: HeldBinding<string | undefined> & FieldWords) {
  const { t, i18n } = useLingui();
  return (
    <I18nProvider locale={formatsOf(i18n.locale)}>
      <DatePicker
        value={value ? parseDate(value) : null}
        onChange={(date) => onChange(date?.toString())}
        isInvalid={words.error !== undefined}
        aria-label={words.label}
        aria-describedby={describedBy(words.id, words)}
        shouldForceLeadingZeros
      >
        <Group className={styles.dateBox}>
          <DateInput className={styles.segments}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          <Button id={words.id} className={styles.open} aria-label={t`Ouvrir le calendrier`}>
            <CalendarIcon />
          </Button>
        </Group>
        <Popover className={styles.calendarBox} placement="bottom start">
          <Dialog className={styles.calendar}>
            <Calendar>
              <div className={styles.month}>
                <Button slot="previous" className={styles.turn}>
                  ‹
                </Button>
                <Heading />
                <Button slot="next" className={styles.turn}>
                  ›
                </Button>
              </div>
              <CalendarGrid>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}

function CalendarIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M2.5 4.5h15v13h-15zM2.5 8.5h15M6.5 2v4M13.5 2v4" />
    </svg>
  );
}
