import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { PathwayStep } from "@/api";

/** How long a step lasts, as far as that is known; empty when nothing is. */
export function durationInWords(i18n: I18n, { minDays, maxDays }: Pick<PathwayStep, "minDays" | "maxDays">): string {
  if (minDays !== undefined && maxDays !== undefined) {
    return minDays === maxDays
      ? i18n._(msg`${plural(minDays, { one: "# jour", other: "# jours" })}`)
      : i18n._(msg`de ${minDays} à ${plural(maxDays, { one: "# jour", other: "# jours" })}`);
  }
  if (minDays !== undefined) {
    return i18n._(msg`au moins ${plural(minDays, { one: "# jour", other: "# jours" })}`);
  }
  return maxDays === undefined ? "" : i18n._(msg`au plus ${plural(maxDays, { one: "# jour", other: "# jours" })}`);
}
