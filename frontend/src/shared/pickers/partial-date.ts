import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { dateFormat } from "@/shared/i18n/formats";
import { formatsOf } from "@/shared/i18n/language";

/** What is known of a date, as it is typed: a year, then maybe a month or a half, then maybe a day. */
export type DateParts = { year: string; month: string; day: string };

/** What stands in a month's place when only a half of the year is known; `MID` is the six months in its middle. */
type Half = "H1" | "MID" | "H2";

export const halves: [Half, MessageDescriptor][] = [
  ["H1", msg`1er semestre`],
  ["MID", msg`mi-année`],
  ["H2", msg`2e semestre`],
];

const isHalf = (month: string) => halves.some(([half]) => half === month);

export function partsOf(value: string | undefined): DateParts {
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  return { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
}

/** `2024`, `2024-H1`, `2024-03` or `2024-03-15`; `undefined` when nothing is typed, as typed when it is no date. */
export function partialDateOf({ year, month, day }: DateParts): string | undefined {
  const twoDigits = (part: string) => (part === "" ? "" : part.padStart(2, "0"));
  const text = [year, twoDigits(month), twoDigits(day)].join("-").replace(/-+$/, "");
  return text === "" ? undefined : text;
}

/** A calendar's own date: no month 13, no 30 February, no day without its month, none of a half. */
export function isPartialDate(value: string): boolean {
  const found = /^(\d{4})(?:-(?:H1|MID|H2|(\d{2})(?:-(\d{2}))?))?$/.exec(value);
  if (!found) {
    return false;
  }
  const [year, month = 1, day = 1] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `mars 2024` of `2024-03`, `mi 2018` of `2018-MID`: no more is said than is known. */
export function partialDateInWords(i18n: I18n, value: string, months: "long" | "short" = "long"): string {
  const { year, month, day } = partsOf(value);
  switch (month) {
    case "H1":
      return i18n._(msg`1er semestre ${year}`);
    case "MID":
      return i18n._(msg`mi ${year}`);
    case "H2":
      return i18n._(msg`2e semestre ${year}`);
  }
  return dateFormat(formatsOf(i18n.locale), {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: months }),
    ...(day && { day: "numeric" }),
  }).format(new Date(value));
}

const firstMonth: Record<Half, string> = { H1: "01", MID: "04", H2: "07" };
const lastMonth: Record<Half, string> = { H1: "06", MID: "09", H2: "12" };

/** By the first day that each may be; of two that may begin on one day, the more precise first. */
export function comparePartialDates(a: string, b: string): number {
  return (
    bound(a, firstMonth, "01").localeCompare(bound(b, firstMonth, "01")) ||
    bound(a, lastMonth, "31").localeCompare(bound(b, lastMonth, "31"))
  );
}

/** The first or last day that a date may be, good for comparing. */
function bound(value: string, months: Record<Half, string>, outer: "01" | "31"): string {
  const [year, month = outer === "01" ? "01" : "12", day = outer] = value.split("-");
  return `${year}-${isHalf(month) ? months[month as Half] : month}-${day}`;
}

export function monthNames(i18n: I18n): string[] {
  const format = dateFormat(formatsOf(i18n.locale), { timeZone: "UTC", month: "long" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}
