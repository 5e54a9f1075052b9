import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Me } from "@/api";
import { listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import type { Option } from "@/shared/forms/option";
import { isOfficer, mayReadFunding } from "@/shared/session/use-me";

/** What one may ask of funding: the team any funder, a funder what she pays for herself, anybody else nothing. */
export function useFundingOptions(me: Me | undefined): Option[] {
  const { t } = useLingui();
  const team = isOfficer(me);
  const funders = useQuery({
    ...listOrganisationsOptions({ query: { types: "FUNDER", limit: 500 } }),
    enabled: team,
  });
  if (!mayReadFunding(me)) {
    return [];
  }
  return [
    { value: "oui", label: team ? t`Financés par une convention` : t`Financés par nous` },
    ...(funders.data?.items.map(({ id, name, shortName }) => ({ value: id, label: shortName ?? name })) ?? []),
  ];
}
