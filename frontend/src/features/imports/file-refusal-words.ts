import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { ApiError, isOutage, isSignedOut } from "@/shared/api-error";

/** Why a file is not read, with the cure. */
const words: Record<string, MessageDescriptor> = {
  "file-encrypted": msg`Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis renvoyez-le.`,
  "file-old-xls": msg`C’est un ancien classeur .xls. Dans le tableur, enregistrez-le au format .xlsx, puis renvoyez-le.`,
  "file-has-macros": msg`Ce classeur contient des macros. Enregistrez-le au format .xlsx, sans elles, puis renvoyez-le.`,
  "file-not-a-table": msg`Ce fichier n’est ni un classeur .xlsx ni un CSV. Enregistrez le tableau sous l’un de ces formats.`,
  "file-too-large": msg`Ce fichier est trop grand une fois ouvert. Ne gardez que les feuilles utiles, ou partagez-le en deux.`,
  "file-not-utf8": msg`Ce CSV n’est pas en UTF-8. Dans le tableur, choisissez « CSV UTF-8 », puis renvoyez-le.`,
  "file-format-unknown": msg`Cette présentation n’est pas connue. Envoyez le fichier tel que son producteur le publie, ou décrivez-le plus bas, sous « Vos propres tableaux ».`,
  "file-damaged": msg`Ce fichier est abîmé. Ouvrez-le, enregistrez-le à nouveau, puis renvoyez-le ; s’il ne s’ouvre pas, téléchargez-le encore une fois chez son producteur.`,
  "file-opendocument": msg`C’est un fichier OpenDocument. Enregistrez-le au format .xlsx ou CSV, puis renvoyez-le.`,
  "file-too-wide": msg`Une feuille a trop de colonnes. Supprimez celles qui ne servent pas, puis renvoyez le fichier.`,
  "file-dates-1904": msg`Ce classeur compte les dates depuis 1904. Dans Excel, décochez « Calendrier depuis 1904 » dans les options, puis renvoyez-le.`,
  "file-without-figures": msg`Ce fichier ne contient aucun chiffre. Vérifiez que c’est le bon.`,
};

/** Why the server does not take a file, in the reader's words; nothing when sending it again may help. */
export function fileRefusalInWords(i18n: I18n, error: unknown): string | undefined {
  if (!(error instanceof ApiError) || isOutage(error)) {
    return undefined;
  }
  const [refusal] = error.errors;
  const known = refusal && words[refusal.code];
  if (known) {
    return i18n._(known);
  }
  if (isSignedOut(error)) {
    return i18n._(msg`Votre session a expiré. Reconnectez-vous, puis renvoyez le fichier.`);
  }
  switch (error.status) {
    case 403:
      return i18n._(msg`Votre rôle ne permet pas d’envoyer des chiffres.`);
    case 413:
      return i18n._(msg`Ce fichier dépasse 32 Mio. Ne gardez que les feuilles utiles, ou partagez-le en deux.`);
    case 429:
      return undefined;
    default:
      return refusal?.message ?? error.message;
  }
}
