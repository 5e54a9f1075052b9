import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type LinkOptions, linkOptions } from "@tanstack/react-router";
import { listIndicatorsOptions, searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";
import { matches } from "@/shared/i18n/fold";
import { menuOf } from "@/shared/layout/menu";
import { useMe } from "@/shared/session/use-me";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import { useDebounced } from "@/shared/use-debounced";

/** Somewhere one can go. */
type Place = { id: string; name: string; detail?: string; link: LinkOptions };

type PlaceGroup = { id: string; title: string; places: Place[] };

const EACH = 6;

/** What the words typed may lead to: pages at once, then indicators and territories. */
export function usePlaces(typed: string) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const wanted = useDebounced(typed.trim());
  const indicators = useQuery(listIndicatorsOptions());
  const territories = useQuery({
    ...searchTerritoriesOptions({ query: { q: wanted, limit: EACH } }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const something = typed.trim() !== "";

  const groups: PlaceGroup[] = [
    {
      id: "pages",
      title: t`Pages`,
      places: menuOf(me)
        .map(({ label, link }) => ({ id: `page ${label.id}`, name: i18n._(label), link }))
        .filter(({ name }) => matches(name, typed)),
    },
    {
      id: "territoires",
      title: t`Territoires`,
      places: (something ? (territories.data?.items ?? []) : []).map(({ code, name, type, officialCode }) => ({
        id: code,
        name,
        detail: `${i18n._(territoryTypeWords[type])} ${officialCode}`,
        link: linkOptions({ to: "/territoires/$code", params: { code } }),
      })),
    },
    {
      id: "indicateurs",
      title: t`Indicateurs`,
      places: (something ? (indicators.data ?? []) : [])
        .filter(({ code, name }) => matches(`${code} ${name}`, typed))
        .slice(0, EACH)
        .map(({ code, name }) => ({
          id: code,
          name,
          detail: code,
          link: linkOptions({ to: "/indicateurs/$code", params: { code } }),
        })),
    },
  ];

  return {
    groups: groups.filter(({ places }) => places.length > 0),
    searching: something && (territories.isFetching || wanted !== typed.trim()),
    failed: territories.isError,
  };
}
