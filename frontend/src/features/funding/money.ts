import { numberFormat } from "@/shared/i18n/formats";
import { formatsOf } from "@/shared/i18n/language";

/** An amount to the cent, as one reads it: « 115 000,50 € ». */
export const euros = (locale: string, amount: number) =>
  numberFormat(formatsOf(locale), { style: "currency", currency: "EUR" }).format(amount);

/** Sums and comparisons are made in cents: those of euros in binary would miss some. */
export const cents = (amount: number | undefined) =>
  amount === undefined || Number.isNaN(amount) ? 0 : Math.round(amount * 100);

/** How much of an amount its lines leave, in euros; below zero when they are too many. */
export function remaining(amount: number | undefined, lines: { amount?: number | undefined }[]): number {
  return (cents(amount) - lines.reduce((sum, line) => sum + cents(line.amount), 0)) / 100;
}

/** Whether it is a number of euros with two decimals at most, above zero. */
export const isAmount = (amount: number | undefined): amount is number =>
  amount !== undefined && amount > 0 && amount < 1e10 && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-4;
