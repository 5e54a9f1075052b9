import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Me, Membership } from "@/api";

/** Neutral words, the widest role first. */
const roles: [Membership, MessageDescriptor][] = [
  ["ANSA_ADMIN", msg`Administration Ansa`],
  ["ANSA_MANAGER", msg`Responsable Ansa`],
  ["ANSA", msg`Équipe projet Ansa`],
  ["TERRITORY", msg`Équipe du territoire`],
  ["FUNDER", msg`Financeur`],
];

/** One's widest role in words, with the territories or organisations it is for. */
export function roleInWords(i18n: I18n, me: Me): string {
  const role = roles.find(([membership]) => me.memberships.includes(membership));
  const scope = [...me.territories.map(({ name }) => name), ...me.funders];
  return [role ? i18n._(role[1]) : "", scope.join(", ")].filter(Boolean).join(" · ");
}
