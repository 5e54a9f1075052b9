import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { IndicatorSummary, PresenceKind, Unit } from "@/api";
import { formatValue } from "@/shared/figures/units";
import type { IndicatorTerms, PrerequisiteTerms, PresenceTerms } from "./model-draft";

/** What the catalogue calls each indicator. */
export type Names = ReadonlyMap<string, Pick<IndicatorSummary, "name">>;

export const presenceKinds: PresenceKind[] = [
  "HOME_CARE_SERVICE",
  "EMPLOYER",
  "REFERRER",
  "TRAINING_CENTRE",
  "WORK_INTEGRATION_STRUCTURE",
  "SOCIAL_LANDLORD",
];

/** « au moins un service d’aide à domicile ». */
export function presenceInWords(i18n: I18n, { kind, minimum }: PresenceTerms): string {
  switch (kind) {
    case "HOME_CARE_SERVICE":
      return i18n._(
        msg`${plural(minimum, { one: "au moins un service d’aide à domicile", other: "au moins # services d’aide à domicile" })}`,
      );
    case "EMPLOYER":
      return i18n._(
        msg`${plural(minimum, { one: "au moins un employeur engagé", other: "au moins # employeurs engagés" })}`,
      );
    case "REFERRER":
      return i18n._(msg`${plural(minimum, { one: "au moins un prescripteur", other: "au moins # prescripteurs" })}`);
    case "TRAINING_CENTRE":
      return i18n._(
        msg`${plural(minimum, { one: "au moins un organisme de formation", other: "au moins # organismes de formation" })}`,
      );
    case "WORK_INTEGRATION_STRUCTURE":
      return i18n._(
        msg`${plural(minimum, { one: "au moins une structure d’insertion", other: "au moins # structures d’insertion" })}`,
      );
    case "SOCIAL_LANDLORD":
      return i18n._(
        msg`${plural(minimum, { one: "au moins un bailleur social", other: "au moins # bailleurs sociaux" })}`,
      );
  }
}

/** A threshold keeps the digits it was given; its unit is the catalogue's. */
function amount(i18n: I18n, value: number | undefined, unit: Unit): string {
  if (value === undefined || Number.isNaN(value)) {
    return "…";
  }
  const number = value.toLocaleString(i18n.locale === "en" ? "en-GB" : i18n.locale, { maximumFractionDigits: 4 });
  const zero = formatValue(i18n.locale, 0, unit);
  return number + zero.replace(/^[\d.,]+/, "");
}

/** « au moins 60 ‰ ». */
function thresholdInWords(i18n: I18n, { operator, unit, threshold, upper }: IndicatorTerms): string {
  const from = amount(i18n, threshold, unit);
  switch (operator) {
    case "AT_LEAST":
      return i18n._(msg`au moins ${from}`);
    case "AT_MOST":
      return i18n._(msg`au plus ${from}`);
    case "BETWEEN": {
      const to = amount(i18n, upper, unit);
      return i18n._(msg`entre ${from} et ${to}`);
    }
  }
}

/** « PUB-05 ≥ 60 ‰ ». */
export function conditionInShort(i18n: I18n, { code, operator, unit, threshold, upper }: IndicatorTerms): string {
  const from = amount(i18n, threshold, unit);
  switch (operator) {
    case "AT_LEAST":
      return `${code} ≥ ${from}`;
    case "AT_MOST":
      return `${code} ≤ ${from}`;
    case "BETWEEN":
      return `${from} ≤ ${code} ≤ ${amount(i18n, upper, unit)}`;
  }
}

/** What a territory must have, as one says it; what is not filled in yet shows as such. */
export function prerequisiteInWords(i18n: I18n, prerequisite: PrerequisiteTerms, names: Names): string {
  const condition = conditionInWords(i18n, prerequisite, names);
  return prerequisite.mandatory
    ? i18n._(msg`Le territoire doit avoir ${condition}.`)
    : i18n._(msg`Il est souhaitable que le territoire ait ${condition}.`);
}

function conditionInWords(i18n: I18n, { indicator, presence }: PrerequisiteTerms, names: Names): string {
  if (presence) {
    return presenceInWords(i18n, presence);
  }
  if (!indicator?.code) {
    return "…";
  }
  const threshold = thresholdInWords(i18n, indicator);
  const name = names.get(indicator.code)?.name ?? indicator.code;
  return i18n._(msg`${threshold} pour « ${name} »`);
}
