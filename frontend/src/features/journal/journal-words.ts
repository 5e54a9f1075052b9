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
  FileMapping: msg`Tableau décrit`,
  Project: msg`Projet`,
  StageChange: msg`Étape d’un projet`,
  PublishedSheet: msg`Fiche publiée`,
  Document: msg`Document`,
  Evidence: msg`Preuve`,
  ProjectResult: msg`Résultat d’un projet`,
  Organisation: msg`Organisation`,
  Contact: msg`Contact`,
  ModelVersion: msg`Version d’un modèle`,
  FundingAgreement: msg`Convention de financement`,
  FundingLine: msg`Ligne de financement`,
  FundingPayment: msg`Versement`,
  AuditEvent: msg`Journal`,
  Territory: msg`Territoire`,
};

export const subjectTypes = Object.keys(subjects);

/** Known words, else the name itself: a new kind of thing is never hidden. */
export function subjectInWords(i18n: I18n, type: string): string {
  return inWords(i18n, subjects[type], type);
}

const fields: Record<string, MessageDescriptor> = {
  title: msg`Titre`,
  text: msg`Texte`,
  code: msg`Code`,
  name: msg`Nom`,
  definition: msg`Définition`,
  numerator: msg`Numérateur`,
  denominator: msg`Dénominateur`,
  formula: msg`Formule`,
  denominatorDate: msg`Date du dénominateur`,
  unit: msg`Unité`,
  direction: msg`Sens souhaité`,
  needPolarity: msg`Effet sur le besoin`,
  breakdowns: msg`Ventilations`,
  source: msg`Source`,
  frequency: msg`Fréquence`,
  level: msg`Niveaux`,
  method: msg`Méthode`,
  mandatory: msg`Indicateur obligatoire`,
  reason: msg`Motif`,
  version: msg`Version`,
  fileName: msg`Fichier`,
  state: msg`État`,
  withdrawalReason: msg`Motif du retrait`,
  validFrom: msg`En vigueur depuis le`,
  summary: msg`Résumé`,
  description: msg`Description`,
  website: msg`Site`,
  sponsor: msg`Porteur`,
  themes: msg`Thèmes`,
  publics: msg`Publics`,
  territories: msg`Territoires`,
  departments: msg`Départements`,
  stage: msg`Étape`,
  suspendedFrom: msg`Suspendu depuis l’étape`,
  entry: msg`Entrée`,
  exit: msg`Sortie`,
  exitReason: msg`Motif de la sortie`,
  evidenceLevel: msg`Niveau de preuve`,
  evidenceUntil: msg`Preuve valable jusqu’au`,
  illustrative: msg`Illustratif`,
  shortName: msg`Sigle ou nom court`,
  legalForm: msg`Forme juridique`,
  siren: msg`SIREN`,
  siret: msg`SIRET du siège`,
  successorOf: msg`Succède à`,
  mergedInto: msg`Fusionnée avec`,
  organisation: msg`Organisation`,
  firstName: msg`Prénom`,
  lastName: msg`Nom`,
  role: msg`Fonction`,
  email: msg`Adresse électronique`,
  phone: msg`Téléphone`,
  notes: msg`Remarques`,
  basis: msg`Base légale`,
  consentOn: msg`Consentement donné le`,
  purgeAt: msg`Effacement prévu le`,
  reference: msg`Référence`,
  funder: msg`Financeur`,
  beneficiary: msg`Bénéficiaire`,
  amount: msg`Montant`,
  signedOn: msg`Signée le`,
  startsOn: msg`Début de la période`,
  endsOn: msg`Fin de la période`,
  nature: msg`Nature`,
  conditions: msg`Conditions de versement`,
  decisionReference: msg`Référence de la décision`,
  euNotified: msg`Aide notifiée à la Commission européenne`,
  scheme: msg`Dispositif d’aide`,
  scope: msg`Portée`,
  dueOn: msg`Échéance`,
  expectedAmount: msg`Montant attendu`,
  receivedOn: msg`Reçu le`,
  receivedAmount: msg`Montant reçu`,
};

const inWords = (i18n: I18n, known: MessageDescriptor | undefined, code: string) => (known ? i18n._(known) : code);

/** Known words, else the name that the API gives it. */
export function fieldInWords(i18n: I18n, field: string): string {
  return inWords(i18n, fields[field.replace(/^text\//, "")], field);
}

/** A field's value before or after, as it is kept. */
export const keptValue = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
