import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { LeftOutReason, RefusedCell } from "@/api";
import { ApiError } from "@/shared/api-error";

const fieldWords: Record<string, MessageDescriptor> = {
  name: msg`nom`,
  operator: msg`opérateur`,
  operatorKind: msg`type d’opérateur`,
  steps: msg`étapes`,
  publics: msg`publics`,
  capacity: msg`capacité`,
  funding: msg`financement`,
  status: msg`statut`,
  endsOn: msg`fin`,
  place: msg`lieu`,
  address: msg`adresse`,
  siret: msg`SIRET`,
  latitude: msg`latitude`,
  longitude: msg`longitude`,
  website: msg`site`,
  description: msg`description`,
  source: msg`source`,
};

const cellWords: Record<string, MessageDescriptor> = {
  "value-missing": msg`Cette case est nécessaire : remplissez-la.`,
  "value-too-long": msg`Ce texte est trop long : raccourcissez-le.`,
  "value-with-control-character": msg`Un caractère ne peut pas être gardé : tapez le texte à nouveau.`,
  "step-unknown": msg`Écrivez Repérage, Mobilisation, Immersion, Formation, Recrutement ou Maintien.`,
  "public-unknown": msg`Ce public n’est pas de la liste : écrivez-le comme dans les filtres de cette page.`,
  "operator-kind-unknown": msg`Ce type d’opérateur n’est pas de la liste : laissez la case vide si rien ne convient.`,
  "status-unknown": msg`Écrivez En cours, Prévue ou Terminée.`,
  "capacity-invalid": msg`Écrivez un nombre entier de personnes par an, à partir de 1.`,
  "date-invalid": msg`Écrivez 2026, 2026-06, 2026-06-30 ou 30/06/2026.`,
  "place-outside": msg`Aucune commune, aucun EPCI de ce territoire n’a ce code, ou ce nom à lui seul : écrivez son code.`,
  "siret-invalid": msg`Un SIRET a quatorze chiffres, et le dernier vérifie les autres : relisez-le.`,
  "coordinate-invalid": msg`Écrivez des degrés avec décimales, par exemple 43,8367.`,
  "coordinate-missing": msg`Un point a une latitude et une longitude : donnez les deux, ou aucune.`,
  "website-invalid": msg`Écrivez l’adresse entière, par exemple https://exemple.fr.`,
  "structure-unknown": msg`Sa structure n’est pas dans le fichier : exportez structures et services ensemble.`,
};

const fileWords: Record<string, MessageDescriptor> = {
  "headings-missing": msg`Aucune ligne n’a les titres de colonnes attendus : reprenez ceux du modèle, nom, opérateur, étapes et lieu au moins.`,
  "file-empty": msg`Ce fichier n’a aucune initiative.`,
  "file-too-long": msg`Mille initiatives au plus : partagez le fichier.`,
  "file-too-large": msg`2 Mo au plus : partagez le fichier.`,
  "file-damaged": msg`Ce fichier est endommagé : ouvrez-le, enregistrez-le à nouveau et renvoyez-le.`,
  "file-not-utf8": msg`Ce fichier n’est pas en UTF-8 : enregistrez-le au format « CSV UTF-8 ».`,
  "file-not-a-table": msg`Ce n’est ni un classeur .xlsx, ni un CSV : enregistrez le tableau sous l’un de ces formats.`,
  "file-old-xls": msg`C’est un ancien classeur .xls : enregistrez-le au format .xlsx.`,
  "file-encrypted": msg`Ce classeur est protégé par un mot de passe : enregistrez-le sans.`,
  "file-has-macros": msg`Ce classeur a des macros : enregistrez-le au format .xlsx, sans elles.`,
};

export const leftOutWords: Record<LeftOutReason, MessageDescriptor> = {
  NO_STEP: msg`aucune de ses thématiques n’est une étape du parcours`,
  OTHER_PUBLIC: msg`ses publics ne sont pas ceux des diagnostics`,
  ELSEWHERE: msg`proposé hors du territoire`,
};

export const fieldInWords = (i18n: I18n, field: string) => {
  const known = fieldWords[field];
  return known ? i18n._(known) : field;
};

export const cellInWords = (i18n: I18n, { code, message }: RefusedCell) => {
  const known = cellWords[code];
  return known ? i18n._(known) : message;
};

/** Why the server does not want the file; nothing when sending it again may help. */
export function fileRefusalInWords(i18n: I18n, error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.status < 400 || error.status >= 500) {
    return undefined;
  }
  const [refusal] = error.errors;
  const known = refusal && fileWords[refusal.code];
  return known ? i18n._(known) : refusal?.message;
}
