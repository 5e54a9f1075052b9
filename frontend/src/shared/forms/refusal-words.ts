import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const missing = msg`Ce champ est obligatoire.`;
const length = msg`Ce texte est trop court ou trop long.`;
const range = msg`Ce nombre est hors des limites admises.`;
const form = msg`Cette valeur n’a pas la forme attendue.`;

/** By the stable codes of the server's field errors; constraints go by their lower-cased name. */
const words: Record<string, MessageDescriptor> = {
  required: missing,
  notblank: missing,
  notempty: missing,
  notnull: missing,
  size: length,
  min: range,
  max: range,
  decimalmin: range,
  decimalmax: range,
  positive: range,
  positiveorzero: range,
  digits: range,
  number: msg`Écrivez un nombre, par exemple 12,5.`,
  pattern: form,
  format: form,
  malformed: form,
  email: msg`Écrivez une adresse électronique, par exemple nom@exemple.fr.`,
  duplicate: msg`Cette valeur est déjà prise.`,
  unknown: msg`Cette valeur n’existe pas.`,
  "valid-from-out-of-order": msg`Une version commence après la précédente, et aujourd’hui au plus tard.`,
  "formula-refused": msg`Cette formule ne se calcule pas : vérifiez les codes, les unités et les parenthèses.`,
  "breakdown-malformed": msg`Écrivez une partie de la population comme SEXE=F.`,
  "series-malformed": msg`Une série s’écrit en capitales, chiffres et _.`,
  "period-malformed": msg`Écrivez une année, ou un intervalle comme 2024-01-01/2024-12-31.`,
  "value-twice": msg`Deux colonnes donnent les mêmes chiffres : distinguez-les par la période, la série ou la partie de la population.`,
  "date-to-come": msg`Cette date est à venir : indiquez une date passée.`,
  "date-too-early": msg`Cette date précède celle qu’elle doit suivre.`,
  "reason-missing": msg`Dites pourquoi.`,
  "exit-reason-misplaced": msg`Une sortie a un motif de sortie, et elle seule.`,
  "nothing-to-waive": msg`Aucune condition de cette étape ne peut être levée : laissez la dérogation vide.`,
  "organisation-unknown": msg`Cette organisation n’existe pas : ajoutez-la d’abord.`,
  "territory-unknown": msg`Ce code n’est ni un département, ni un EPCI, ni une commune.`,
  "document-unknown": msg`Le projet n’a pas ce document : joignez-le d’abord.`,
  "indicator-unknown": msg`Le catalogue n’a pas cet indicateur.`,
  "outcome-missing": msg`Dites ce qui a été mesuré, ou choisissez un indicateur.`,
  "interval-incomplete": msg`Un intervalle a deux bornes et un niveau de confiance : donnez les trois, ou aucun.`,
  "estimate-outside-interval": msg`L’estimation doit se trouver entre ses bornes.`,
  "result-missing": msg`Saisissez au moins un résultat avec son intervalle de confiance, ou dites par écrit pourquoi il n’y en a pas.`,
  "file-type-refused": msg`Choisissez un PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG ou JPEG.`,
  "file-name-misleading": msg`Le nom de ce fichier ne dit pas ce qu’il contient : corrigez son extension.`,
  "file-encrypted": msg`Ce fichier est protégé par un mot de passe : enregistrez-le sans.`,
  "file-has-macros": msg`Ce fichier contient des macros : enregistrez-le sans elles.`,
  "file-too-large": msg`Ce fichier est trop grand : un document a 20 Mo au plus.`,
  "file-damaged": msg`Ce fichier est abîmé : enregistrez-le de nouveau.`,
  "siren-invalid": msg`Un SIREN a neuf chiffres, et le dernier vérifie les autres : relisez-le.`,
  "siret-invalid": msg`Un SIRET a quatorze chiffres, et le dernier vérifie les autres : relisez-le.`,
  "siret-of-another": msg`Ce SIRET est celui d’un autre SIREN : ils commencent par les mêmes neuf chiffres.`,
  "succession-circle": msg`Elle ne peut succéder ni à elle-même ni à une organisation qui lui a succédé.`,
  website: msg`Écrivez l’adresse entière, par exemple https://exemple.fr.`,
  "consent-misplaced": msg`Un consentement a sa date ; l’intérêt légitime n’en a pas.`,
  "purge-out-of-bounds": msg`Choisissez un jour après aujourd’hui, et dans 36 mois au plus tard.`,
  "days-out-of-order": msg`La durée la plus longue n’est pas plus courte que l’autre.`,
  "condition-missing": msg`Dites un seuil sur un indicateur, ou l’acteur qui doit être présent.`,
  "unit-differs": msg`Le catalogue mesure cet indicateur dans une autre unité : choisissez-le à nouveau.`,
  "thresholds-out-of-order": msg`Entre deux seuils, le premier est le plus bas.`,
  "indicator-misplaced": msg`Seul un nœud d’indicateur porte un code.`,
  "link-astray": msg`Un lien va d’une activité à une réalisation, puis à un résultat, puis à un indicateur.`,
  "link-twice": msg`Ces deux nœuds sont déjà reliés.`,
  "elements-missing": msg`Écrivez au moins un élément.`,
  "labels-missing": msg`Nommez chaque élément et chaque nœud de la théorie du changement.`,
  "model-missing": msg`Un modèle : publiez-en une version.`,
  "core-elements-missing": msg`Un modèle publié avec au moins trois éléments de noyau dur.`,
  past: msg`Choisissez une date passée.`,
  future: msg`Choisissez une date à venir.`,
};

/** A refusal in the reader's language; a code not known here is told in the server's own words. */
export function refusalInWords(i18n: I18n, refusal: { code: string; message?: string }): string {
  const known = words[refusal.code];
  return known ? i18n._(known) : refusal.message || i18n._(msg`Cette valeur est refusée.`);
}
