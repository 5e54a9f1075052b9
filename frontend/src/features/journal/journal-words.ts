import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Action } from "@/api";

export const actionWords: Record<Action, MessageDescriptor> = {
  CREATE: msg`Création`,
  UPDATE: msg`Modification`,
  DELETE: msg`Suppression`,
  READ: msg`Lecture`,
};

const subjects: Record<string, MessageDescriptor> = {
  TerritoryNote: msg`Note d’un territoire`,
  Indicator: msg`Indicateur`,
  IndicatorDefinition: msg`Définition d’un indicateur`,
  DataImport: msg`Fichier chargé`,
  AuditEvent: msg`Journal`,
  Territory: msg`Territoire`,
};

export const subjectTypes = Object.keys(subjects);

/** Known words, else the name itself: a new kind of thing is never hidden. */
export function subjectInWords(i18n: I18n, type: string): string {
  const known = subjects[type];
  return known ? i18n._(known) : type;
}

/** A field's value before or after, as it is kept. */
export const keptValue = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
