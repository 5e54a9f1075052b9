import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Slice } from "@/api";
import { breakdownKey } from "./breakdowns";

const series: Record<string, MessageDescriptor> = {
  "": msg`série courante`,
  ANCIENNE: msg`ancienne méthode, non comparable`,
  MENSUELLE: msg`série mensuelle, arrondie`,
};

const modalities: Record<string, MessageDescriptor> = {
  "": msg`ensemble`,
  "SEXE=F": msg`femmes`,
  "SEXE=H": msg`hommes`,
};

/** Known words, else the code itself: a new series or modality is never hidden. */
const inWords = (i18n: I18n, words: Record<string, MessageDescriptor>, code: string) => {
  const known = words[code];
  return known ? i18n._(known) : code;
};

export const seriesInWords = (i18n: I18n, code: string) => inWords(i18n, series, code);

export const breakdownInWords = (i18n: I18n, breakdown: Slice["breakdown"]) =>
  inWords(i18n, modalities, breakdownKey(breakdown));
