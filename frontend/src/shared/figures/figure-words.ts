import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, selectOrdinal } from "@lingui/core/macro";
import type { Observation, ObservationStatus, Range, Rank, TerritoryType, Unit } from "@/api";
import { formatNumber, formatValue } from "./units";

export const statusWords: Record<ObservationStatus, MessageDescriptor> = {
  NORMAL: msg`définitif`,
  PROVISIONAL: msg`provisoire`,
  SECRET: msg`secret statistique`,
  MISSING: msg`non publié`,
  NOT_APPLICABLE: msg`sans objet`,
};

export function rangeInWords(i18n: I18n, { lower, upper }: Range, unit: Unit) {
  const from = formatNumber(i18n.locale, lower, unit);
  const to = formatValue(i18n.locale, upper, unit);
  return i18n._(msg`entre ${from} et ${to}`);
}

/** Where there is little room: "70,7 à 73,2 %". */
export function rangeInShort(i18n: I18n, { lower, upper }: Range, unit: Unit) {
  const from = formatNumber(i18n.locale, lower, unit);
  const to = formatValue(i18n.locale, upper, unit);
  return i18n._(msg`${from} à ${to}`);
}

/** What takes the place of the number: the value, the bounds that hold it, or why there is none. */
export function valueInWords(
  i18n: I18n,
  observation: Pick<Observation, "status" | "value" | "range"> | undefined,
  unit: Unit,
): string {
  if (observation?.value !== undefined) {
    return formatValue(i18n.locale, observation.value, unit);
  }
  if (observation?.status === "SECRET" && observation.range) {
    return rangeInWords(i18n, observation.range, unit);
  }
  return i18n._(statusWords[observation?.status ?? "MISSING"]);
}

/** The sentence under a value that is not an ordinary one; none for an ordinary one. */
export function explanation(
  i18n: I18n,
  observation: Pick<Observation, "status" | "range" | "note"> | undefined,
): string | undefined {
  switch (observation?.status ?? "MISSING") {
    case "SECRET":
      return observation?.range
        ? i18n._(msg`Le producteur garde le chiffre secret : seules ses bornes sont connues.`)
        : i18n._(msg`Le producteur garde le chiffre secret.`);
    case "MISSING":
      return observation?.note
        ? i18n._(msg`Le producteur ne publie pas ce chiffre ici.`)
        : i18n._(msg`Le producteur ne publie pas ce chiffre ici, sans dire pourquoi.`);
    case "NOT_APPLICABLE":
      return i18n._(msg`Ce chiffre n’a pas de sens pour ce territoire.`);
    default:
      return undefined;
  }
}

const ordinal = (i18n: I18n, rank: number) => i18n._(msg`${selectOrdinal(rank, { one: "#er", other: "#e" })}`);

function rankedOf(i18n: I18n, of: number, type: TerritoryType): string {
  switch (type) {
    case "REGION":
      return i18n._(msg`sur ${of} régions classées`);
    case "DEPARTMENT":
      return i18n._(msg`sur ${of} départements classés`);
    default:
      return i18n._(msg`sur ${of} classés`);
  }
}

/**
 * "56e sur 96 départements classés". A secret is not ranked itself: its bounds say
 * where it would stand, at one place or between two.
 */
export function rankInWords(i18n: I18n, rank: Rank, type: TerritoryType, status: ObservationStatus): string {
  const of = rankedOf(i18n, rank.of, type);
  const first = ordinal(i18n, rank.from);
  if (rank.from !== rank.to) {
    const last = ordinal(i18n, rank.to);
    return i18n._(msg`entre le ${first} et le ${last} ${of}`);
  }
  return status === "SECRET" ? i18n._(msg`serait ${first} ${of}`) : `${first} ${of}`;
}

/** For a column: "56"; "(76–79)" where a secret would stand. */
export function rankInShort(rank: Rank | undefined, status: ObservationStatus): string {
  if (!rank) {
    return "";
  }
  const { from, to } = rank;
  const place = from === to ? `${from}` : `${from}–${to}`;
  return status === "SECRET" ? `(${place})` : place;
}
