import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { ImportState, Person } from "@/api";

const layouts: Record<string, MessageDescriptor> = {
  tidy: msg`CSV d’Essaim, un chiffre par ligne`,
  bmo: msg`Besoins en main-d’œuvre (France Travail)`,
  "population-by-age": msg`Estimations de population (Insee)`,
  "rsa-households": msg`Foyers allocataires du RSA (Drees)`,
  "rsa-monthly": msg`Prestations de solidarité, suivi mensuel (Drees)`,
  "apa-series": msg`APA à domicile, séries longues (Drees)`,
  mapped: msg`Tableau décrit colonne par colonne`,
  oarsa: msg`OARSA, principaux indicateurs (Drees)`,
};

/** How a file is laid out; a layout not known here is told by its code. */
export function layoutInWords(i18n: I18n, code: string): string {
  const known = layouts[code];
  return known ? i18n._(known) : code;
}

export const stateWords: Record<ImportState, MessageDescriptor> = {
  PREVIEW: msg`à vérifier`,
  RECORDED: msg`enregistré`,
  WITHDRAWN: msg`retiré`,
};

/** Who did it: her name, her account once she has none, or what came with Essaim. */
export const personInWords = (i18n: I18n, person: Person | undefined) =>
  person?.account === "demonstration" ? i18n._(msg`jeu de démonstration`) : (person?.name ?? person?.account ?? "");

/** Where a figure stands in the file: `E7`, or the first of the cells that it is the sum of. */
export function placeInWords(i18n: I18n, place: string): string {
  const [, first = place, cells = "1"] = /^(.*) \((\d+) cells\)$/.exec(place) ?? [];
  const others = Number(cells) - 1;
  return others === 0
    ? first
    : i18n._(msg`${plural(others, { one: `${first} et une autre`, other: `${first} et # autres` })}`);
}
