import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Unit } from "@/api";
import { numberFormat } from "@/shared/i18n/formats";

type Shape = {
  digits: number;
  /** What follows the number, in French and in English, its space included. */
  fr: string;
  en: string;
};

const shapes: Record<Unit, Shape> = {
  COUNT: { digits: 0, fr: "", en: "" },
  PERCENT: { digits: 1, fr: " %", en: "%" },
  PER_HUNDRED: { digits: 1, fr: " pour 100", en: " per 100" },
  PER_THOUSAND: { digits: 1, fr: " ‰", en: "‰" },
  PER_TEN_THOUSAND: { digits: 1, fr: " pour 10 000", en: " per 10,000" },
  PERCENTAGE_POINT: { digits: 1, fr: " points", en: " points" },
  INDEX: { digits: 2, fr: "", en: "" },
  DAY: { digits: 0, fr: " jours", en: " days" },
  HOUR: { digits: 1, fr: " heures", en: " hours" },
  RATIO: { digits: 2, fr: "", en: "" },
  CHI_SQUARE: { digits: 2, fr: "", en: "" },
  EURO: { digits: 0, fr: " €", en: " €" },
  EURO_PER_NET_RETURN: {
    digits: 0,
    fr: " € par retour net",
    en: " € per net return",
  },
  EURO_PER_EURO: { digits: 2, fr: " € par €", en: " € per €" },
  OUTCOME_UNIT: { digits: 1, fr: "", en: "" },
};

/** In the catalogue's order. */
export const allUnits = Object.keys(shapes) as Unit[];

const suffix = (locale: string, unit: Unit) => (locale === "fr" ? shapes[unit].fr : shapes[unit].en);

/** A figure's number, with the digits its unit deserves. */
export function formatNumber(locale: string, value: number, unit: Unit) {
  const { digits } = shapes[unit];
  return withMinus(
    numberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value),
  );
}

/** A minus as wide as a plus, where Intl writes a hyphen. */
const withMinus = (number: string) => number.replace("-", "−");

export function formatValue(locale: string, value: number, unit: Unit) {
  return formatNumber(locale, value, unit) + suffix(locale, unit);
}

/** On an axis: no digit that a round number can do without, and only a unit that is a sign. */
export function formatTick(locale: string, value: number, unit: Unit) {
  const sign = suffix(locale, unit);
  const number = withMinus(numberFormat(locale, { maximumFractionDigits: 3 }).format(value));
  return sign.length <= 2 ? number + sign : number;
}

export const formatCount = (locale: string, value: number) => formatNumber(locale, value, "COUNT");

/** Units that leave no mark after the number. */
const bare: Partial<Record<Unit, MessageDescriptor>> = {
  COUNT: msg`nombre`,
  INDEX: msg`indice`,
  RATIO: msg`rapport`,
  CHI_SQUARE: msg`χ²`,
  OUTCOME_UNIT: msg`unité du résultat`,
};

/** The unit by itself, for a column or a list of the catalogue. */
export function unitInWords(i18n: I18n, unit: Unit): string {
  const name = bare[unit];
  return name ? i18n._(name) : suffix(i18n.locale, unit).trim();
}
