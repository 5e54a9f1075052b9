import type { I18n } from "@lingui/core";
import type { Observation, Unit } from "@/api";
import { rangeInWords, statusWords, valueInWords } from "@/shared/figures/figure-words";

/** What a chart knows of one figure. */
export type Reading = Pick<Observation, "status" | "value" | "range" | "note">;

/** A figure and whose it is. */
export type NamedReading = { key: string; name: string; reading: Reading };

/** All the numbers that a scale has to hold. */
export const numbersOf = ({ value, range }: Reading): number[] => [
  ...(value === undefined ? [] : [value]),
  ...(range ? [range.lower, range.upper] : []),
];

/** A figure said in one breath: value, range, status, and the reason why there is none. */
export function readingInWords(i18n: I18n, reading: Reading, unit: Unit): string {
  const { status, value, range, note } = reading;
  const said = valueInWords(i18n, reading, unit);
  const statusSaid = i18n._(statusWords[status]);
  return [
    said,
    ...(value !== undefined && range ? [rangeInWords(i18n, range, unit)] : []),
    ...(status === "NORMAL" || statusSaid === said ? [] : [statusSaid]),
    ...(note ? [note] : []),
  ].join(", ");
}
