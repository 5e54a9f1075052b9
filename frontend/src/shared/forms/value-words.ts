import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { day } from "@/shared/figures/periods";
import { isDay } from "@/shared/i18n/civil-day";
import { formatsOf } from "@/shared/i18n/language";
import { isPartialDate, partialDateInWords } from "@/shared/pickers/partial-date";

/** A field's value as one reads it; empty when there is none. */
export function valueInWords(i18n: I18n, value: unknown): string {
  if (value === undefined || value === null) {
    return "";
  }
  if (typeof value === "boolean") {
    return i18n._(value ? msg`Oui` : msg`Non`);
  }
  if (typeof value === "number") {
    return value.toLocaleString(formatsOf(i18n.locale), { maximumFractionDigits: 10 });
  }
  if (Array.isArray(value)) {
    return value.map((one) => valueInWords(i18n, one)).join(", ");
  }
  if (typeof value === "string" && isDay(value)) {
    return day(i18n.locale, value);
  }
  if (typeof value === "string" && isPartialDate(value)) {
    return partialDateInWords(i18n, value);
  }
  // What is picked is known by its name
  return typeof value === "object" && "name" in value ? String(value.name) : String(value);
}
