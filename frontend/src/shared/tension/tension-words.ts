import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type {
  TensionDimension,
  TensionEstimate,
  TensionInput,
  TensionLackReason,
  TensionPeriod,
  TensionPosition,
  TensionQuadrant,
} from "@/api";
import { periodInWords } from "@/shared/figures/periods";
import { numberFormat } from "@/shared/i18n/formats";

export const quadrantWords: Record<TensionQuadrant, MessageDescriptor> = {
  PRIORITY_TARGET: msg`Cible prioritaire`,
  TENSION_WITHOUT_POOL: msg`Tension sans vivier`,
  POOL_WITHOUT_TENSION: msg`Vivier sans tension`,
  WATCH: msg`Veille`,
};

export const dimensionWords: Record<TensionDimension, MessageDescriptor> = {
  TENSION: msg`Tension`,
  VULNERABILITY: msg`Vulnérabilité`,
};

export const lackWords: Record<TensionLackReason, MessageDescriptor> = {
  NO_FIGURES: msg`aucun département n’a de chiffre`,
  TOO_FEW_COMPARED: msg`trop peu de départements ont un chiffre`,
  NOT_COUNTED: msg`sa définition ne le compte pas dans le besoin`,
  MISSING: msg`pas de chiffre ici`,
  NOT_APPLICABLE: msg`sans objet ici`,
  SECRET_WITHOUT_BOUNDS: msg`secret, sans bornes`,
};

export const formatShare = (locale: string, value: number) =>
  numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

export const formatIndex = (locale: string, value: number) =>
  numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

export const isOpen = ({ lower, upper }: TensionEstimate) => lower !== upper;

type Format = (locale: string, value: number) => string;

function inWords(i18n: I18n, estimate: TensionEstimate, format: Format): string {
  const mark = format(i18n.locale, estimate.mark);
  if (!isOpen(estimate)) {
    return mark;
  }
  const lower = format(i18n.locale, estimate.lower);
  const upper = format(i18n.locale, estimate.upper);
  return i18n._(msg`${mark} (entre ${lower} et ${upper})`);
}

/** From where to where, in short; nothing when that is one point. */
export const openShare = ({ locale }: I18n, estimate: TensionEstimate) =>
  isOpen(estimate) ? `${formatShare(locale, estimate.lower)} – ${formatShare(locale, estimate.upper)}` : undefined;

export const openIndex = ({ locale }: I18n, { lower, upper }: { lower: number; upper: number }) =>
  lower === upper ? undefined : `${formatIndex(locale, lower)} – ${formatIndex(locale, upper)}`;

/** Of 100: "64,7 (entre 62,0 et 67,3)" where a secret leaves it open. */
export const indexInWords = (i18n: I18n, index: TensionEstimate) => inWords(i18n, index, formatIndex);

/** Of 1: a percentile, a dimension, a contribution. */
export const shareInWords = (i18n: I18n, estimate: TensionEstimate) => inWords(i18n, estimate, formatShare);

/** The quadrant, or which line the range lies across. */
export function quadrantInWords(i18n: I18n, { quadrant, straddling }: TensionPosition): string {
  if (quadrant) {
    return i18n._(quadrantWords[quadrant]);
  }
  if (straddling.length > 1) {
    return i18n._(msg`À cheval sur les deux lignes`);
  }
  return straddling[0] === "TENSION"
    ? i18n._(msg`À cheval sur la ligne de tension`)
    : i18n._(msg`À cheval sur la ligne de vulnérabilité`);
}

/** "année 2024, 1 an après l’année de référence": how far a period lies from the year that it stands for. */
export function periodWithAge(i18n: I18n, { period, age, later }: TensionPeriod): string {
  const when = periodInWords(i18n, period);
  if (age === 0) {
    return when;
  }
  return later
    ? i18n._(msg`${when}, ${plural(age, { one: "# an", other: "# ans" })} après l’année de référence`)
    : i18n._(msg`${when}, ${plural(age, { one: "# an", other: "# ans" })} avant l’année de référence`);
}

/** Who publishes the figures, once each. */
export const publishersOf = (inputs: TensionInput[]) =>
  [
    ...new Set(
      inputs.filter(({ lack }) => lack === undefined).flatMap(({ sources }) => sources.map((one) => one.publisher)),
    ),
  ].join(", ");
