import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getOrganisationOptions, getProjectOptions } from "@/api/@tanstack/react-query.gen";
import { FilterChips } from "@/shared/tables/filter-chips";
import type { AgreementView } from "./agreement-view";

type AgreementChipsProps = { view: AgreementView; onView: (view: Record<string, unknown>) => void };

/** What narrows the list by its address alone, and no field above it shows. */
export function AgreementChips({ view, onView }: AgreementChipsProps) {
  const { t } = useLingui();
  const { financeur, projet, ...rest } = view;
  const funder = useQuery({
    ...getOrganisationOptions({ path: { id: financeur ?? "" } }),
    enabled: financeur !== undefined,
    retry: false,
  });
  const project = useQuery({
    ...getProjectOptions({ path: { slug: projet ?? "" } }),
    enabled: projet !== undefined,
    retry: false,
  });
  const chips = [];
  if (financeur !== undefined) {
    const name = funder.data?.shortName ?? funder.data?.name ?? (funder.isError ? financeur : "…");
    chips.push({
      key: "financeur",
      label: t`Financeur : ${name}`,
      onRemove: () => onView({ ...view, financeur: undefined }),
    });
  }
  if (projet !== undefined) {
    const name = project.data?.sheet.name ?? (project.isError ? projet : "…");
    chips.push({
      key: "projet",
      label: t`Projet : ${name}`,
      onRemove: () => onView({ ...view, projet: undefined }),
    });
  }
  return <FilterChips chips={chips} onClear={() => onView(rest)} />;
}
