import type { I18n } from "@lingui/core";
import { formatsOf } from "@/shared/i18n/language";

/** What is known of a date, as it is typed: a year, then maybe a month, then maybe a day. */
export type DateParts = { year: string; month: string; day: string };

export function partsOf(value: string | undefined): DateParts {
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}

/** `2024`, `2024-03` or `2024-03-15`; `undefined` when nothing is typed, as typed when it is no date. */
export function partialDateOf({ year, month, day }: DateParts): string | undefined {
  const twoDigits = (part: string) => (part === "" ? "" : part.padStart(2, "0"));
  const text = [year, twoDigits(month), twoDigits(day)].join("-").replace(/-+$/, "");
  return text === "" ? undefined : text;
}

/** A calendar's own date: no month 13, no 30 February, no day without its month. */
export function isPartialDate(value: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!found) {
    return false;
  }
  const [year, month = 1, day = 1] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `mars 2024` of `2024-03`: no more is said than is known. */
export function partialDateInWords(i18n: I18n, value: string): string {
  const { month, day } = partsOf(value);
  return new Intl.DateTimeFormat(formatsOf(i18n.locale), {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
  }).format(new Date(value));
}

export function monthNames(i18n: I18n): string[] {
  const format = new Intl.DateTimeFormat(formatsOf(i18n.locale), { timeZone: "UTC", month: "long" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}
