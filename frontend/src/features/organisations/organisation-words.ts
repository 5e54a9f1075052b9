import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { OrganisationType } from "@/api";
import { partialDateInWords } from "@/shared/pickers/partial-date";

export const typeWords: Record<OrganisationType, MessageDescriptor> = {
  SPONSOR: msg`Porteur de projet`,
  HOST: msg`Structure d’accueil`,
  FUNDER: msg`Financeur`,
  REFERRER: msg`Prescripteur`,
  EMPLOYER: msg`Employeur`,
  TRAINER: msg`Organisme de formation`,
  PUBLIC_BODY: msg`Organisme public`,
  NETWORK: msg`Réseau`,
};

export const organisationTypes = Object.keys(typeWords) as OrganisationType[];

export const typesInWords = (i18n: I18n, types: OrganisationType[]) =>
  types.map((type) => i18n._(typeWords[type])).join(", ");

/** `2018-MID` is “mi 2018”: halves of a year have words of their own. */
function dateInWords(i18n: I18n, value: string): string {
  const [year = "", part] = value.split("-");
  switch (part) {
    case "H1":
      return i18n._(msg`premier semestre ${year}`);
    case "MID":
      return i18n._(msg`mi ${year}`);
    case "H2":
      return i18n._(msg`second semestre ${year}`);
    default:
      return partialDateInWords(i18n, value);
  }
}

/** From when to when, as far as known; empty when nothing is. */
export function lifetimeInWords(i18n: I18n, from: string | undefined, to: string | undefined): string {
  const start = from && dateInWords(i18n, from);
  const end = to && dateInWords(i18n, to);
  if (start && end) {
    return i18n._(msg`${start} – ${end}`);
  }
  if (start) {
    return i18n._(msg`depuis ${start}`);
  }
  return end ? i18n._(msg`jusqu’à ${end}`) : "";
}
