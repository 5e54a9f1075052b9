import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RefusedFigure } from "@/api";

/** Why a cell cannot be taken, with the cure. */
const words: Record<string, MessageDescriptor> = {
  "breakdown-malformed": msg`Cette ventilation ne s’écrit pas ainsi. Écrivez SEXE=F, ou AGE=75+|SEXE=F.`,
  "cell-blank": msg`Cette case est vide : un chiffre y est attendu.`,
  "column-missing": msg`Cette colonne manque dans le fichier.`,
  "columns-unexpected": msg`Les colonnes ne sont pas celles que ce tableau a d’ordinaire.`,
  "date-malformed": msg`Ce n’est pas une date. Écrivez 2024-12-31.`,
  "denominator-zero": msg`Le dénominateur est zéro.`,
  "figure-twice": msg`Le même chiffre est deux fois dans ce fichier.`,
  "file-without-figures": msg`Ce fichier ne contient aucun chiffre.`,
  "indicator-unknown": msg`Cet indicateur n’est pas dans le catalogue.`,
  "number-malformed": msg`Ce n’est pas un nombre, ni un signe que ce tableau explique.`,
  "numerator-reveals-secret": msg`Ce numérateur dévoilerait le chiffre gardé secret : laissez la case vide.`,
  "period-malformed": msg`Ce n’est pas une période.`,
  "period-reversed": msg`La fin de la période est avant son début.`,
  "period-to-come": msg`Cette période est à venir : personne ne peut l’avoir comptée.`,
  "range-incomplete": msg`Un intervalle a une borne basse et une borne haute, dans cet ordre.`,
  "range-unexpected": msg`Seuls une valeur ou un secret ont un intervalle.`,
  "ratio-inconsistent": msg`La valeur n’est pas le numérateur rapporté au dénominateur, dans l’unité de l’indicateur.`,
  "series-malformed": msg`Une série s’écrit en capitales, chiffres et tirets bas.`,
  "sheet-missing": msg`Le classeur n’a pas cette feuille.`,
  "source-missing": msg`Cette case est vide : un chiffre dit d’où il vient.`,
  "status-unknown": msg`Ce statut n’existe pas. Écrivez A, P, S, M ou N.`,
  "territory-malformed": msg`Ce n’est pas un code de territoire.`,
  "territory-type-unknown": msg`Ce type de territoire n’existe pas. Écrivez DEPARTMENT, REGION ou COUNTRY.`,
  "territory-unknown": msg`Ce territoire n’existe pas dans le code officiel géographique.`,
  "value-missing": msg`La valeur manque, alors que le statut en annonce une.`,
  "value-unexpected": msg`Avec ce statut, la valeur reste vide.`,
  "year-malformed": msg`Ce n’est pas une année.`,
};

/** Why a cell cannot be taken; a code not known here is told in the server's own words. */
export function cellRefusalInWords(i18n: I18n, { code, reason }: Pick<RefusedFigure, "code" | "reason">): string {
  const known = words[code];
  return known ? i18n._(known) : reason;
}
