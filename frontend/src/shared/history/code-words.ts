import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { exitReasonWords, publicWords, stageWords, themeWords } from "@/shared/projects/project-words";

const stateWords: Record<string, MessageDescriptor> = {
  PROPOSED: msg`Proposée`,
  MADE: msg`Franchie`,
  DECLINED: msg`Refusée`,
  WITHDRAWN: msg`Retirée`,
  DRAFT: msg`Brouillon`,
  PUBLISHED: msg`En vigueur`,
  SUPERSEDED: msg`Remplacée`,
};

const kindWords: Record<string, MessageDescriptor> = {
  CORE: msg`Noyau dur`,
  ADAPTABLE: msg`Adaptable`,
  OUTREACH: msg`Repérage des personnes`,
  MOBILISATION: msg`Mobilisation`,
  IMMERSION: msg`Immersion`,
  TRAINING: msg`Formation`,
  HIRING: msg`Recrutement`,
  RETENTION: msg`Maintien dans l’emploi`,
  ACTIVITY: msg`Activité`,
  OUTPUT: msg`Réalisation`,
  OUTCOME: msg`Résultat`,
  INDICATOR: msg`Indicateur`,
};

/** By the field that has them; a code that is not here stands for itself. */
const codes: Record<string, Record<string, MessageDescriptor>> = {
  stage: stageWords,
  fromStage: stageWords,
  toStage: stageWords,
  skipped: stageWords,
  suspendedFrom: stageWords,
  exitReason: exitReasonWords,
  themes: themeWords,
  publics: publicWords,
  state: stateWords,
  kind: kindWords,
  audience: { TEAM: msg`L’équipe Ansa`, PUBLIC: msg`Tout le monde, une fois publié` },
  operator: { AT_LEAST: msg`Au moins`, AT_MOST: msg`Au plus`, BETWEEN: msg`Entre` },
  basis: { CONSENT: msg`Consentement`, LEGITIMATE_INTEREST: msg`Intérêt légitime` },
  nature: { CASH: msg`Aide en numéraire`, IN_KIND: msg`Aide en nature` },
  scope: {
    PROGRAMME: msg`Programme`,
    PROJECT: msg`Projet`,
    REPLICATION: msg`Essaimage`,
    TERRITORY: msg`Territoire`,
  },
};

export function codeInWords(i18n: I18n, field: string, code: string): string {
  const words = codes[field]?.[code];
  return words ? i18n._(words) : code;
}
