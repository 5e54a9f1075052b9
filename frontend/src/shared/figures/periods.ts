import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Period } from "@/api";
import { dateFormat } from "@/shared/i18n/formats";
import { formatsOf } from "@/shared/i18n/language";

/** A civil date in full; the first of a month as French says it. */
export function day(locale: string, date: string): string {
  const words = dateFormat(formatsOf(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
  return locale === "fr" ? words.replace(/^1 /, "1er ") : words;
}

/** "année 2024", "31 décembre 2019" for a day, or both ends. */
export function periodInWords(i18n: I18n, { start, end }: Period): string {
  if (start === end) {
    return day(i18n.locale, start);
  }
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) {
    return i18n._(msg`année ${year}`);
  }
  const from = day(i18n.locale, start);
  const to = day(i18n.locale, end);
  return i18n._(msg`du ${from} au ${to}`);
}

/** Under an axis: "2024", "T1 2025", "mars 2025", or the last day. */
export function periodInShort(i18n: I18n, { start, end }: Period): string {
  const year = start.slice(0, 4);
  const last = Number(end.slice(5, 7));
  const months = last - Number(start.slice(5, 7)) + 1;
  const inShort = (shape: Intl.DateTimeFormatOptions) =>
    dateFormat(formatsOf(i18n.locale), { ...shape, timeZone: "UTC" }).format(new Date(`${end}T00:00:00Z`));
  if (start === end || year !== end.slice(0, 4)) {
    return inShort({ dateStyle: "short" });
  }
  if (months === 12) {
    return year;
  }
  if (months === 3) {
    const quarter = Math.ceil(last / 3);
    return i18n._(msg`T${quarter} ${year}`);
  }
  return inShort({ month: "short", year: "numeric" });
}

/** How old a figure is, in whole years between calendar years. */
export function ageInWords(i18n: I18n, period: Period, now = new Date()) {
  const years = now.getFullYear() - Number(period.end.slice(0, 4));
  if (years <= 0) {
    return i18n._(msg`cette année`);
  }
  return i18n._(msg`${plural(years, { one: "il y a # an", other: "il y a # ans" })}`);
}

export const periodKey = ({ start, end }: Period) => `${start}/${end}`;
