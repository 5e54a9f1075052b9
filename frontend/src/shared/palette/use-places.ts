import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type LinkOptions, linkOptions } from "@tanstack/react-router";
import type { SearchHit, SearchKind, TerritoryType } from "@/api";
import { searchOptions } from "@/api/@tanstack/react-query.gen";
import { matches } from "@/shared/i18n/fold";
import { menuOf } from "@/shared/layout/menu";
import { useMe } from "@/shared/session/use-me";
import { territoryTypeWords } from "@/shared/territories/territory-types";
import { useDebounced } from "@/shared/use-debounced";

/** Somewhere one can go. */
type Place = {
  id: string;
  name: string;
  detail?: string | undefined;
  illustrative?: boolean | undefined;
  link: LinkOptions;
};

type PlaceGroup = { id: string; title: string; places: Place[] };

const EACH = 6;

const titles = {
  PROJECT: msg`Projets`,
  ORGANISATION: msg`Organisations`,
  TERRITORY: msg`Territoires`,
  INDICATOR: msg`Indicateurs`,
  DOCUMENT: msg`Documents`,
  DIAGNOSTIC: msg`Diagnostics`,
  INITIATIVE: msg`Initiatives`,
};

const links: Record<SearchKind, (hit: SearchHit) => LinkOptions> = {
  PROJECT: ({ key }) => linkOptions({ to: "/projets/$slug", params: { slug: key } }),
  ORGANISATION: ({ key }) => linkOptions({ to: "/organisations/$id", params: { id: key } }),
  TERRITORY: ({ key }) => linkOptions({ to: "/territoires/$code", params: { code: key } }),
  INDICATOR: ({ key }) => linkOptions({ to: "/indicateurs/$code", params: { code: key } }),
  DOCUMENT: ({ within }) => linkOptions({ to: "/projets/$slug", params: { slug: within ?? "" }, hash: "documents" }),
  DIAGNOSTIC: ({ key }) => linkOptions({ to: "/diagnostics/$slug", params: { slug: key } }),
  INITIATIVE: ({ title }) => linkOptions({ to: "/initiatives", search: { q: title } }),
};

/** What the words typed may lead to: pages at once, then whatever the search finds, the best kind first. */
export function usePlaces(typed: string) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const text = typed.trim();
  const wanted = useDebounced(text);
  const found = useQuery({
    ...searchOptions({ query: { q: wanted, limit: EACH } }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const searching = text !== "" && (found.isFetching || wanted !== text);
  // What was found for other words stays as long as it answers these too
  const hits = text === "" ? [] : (found.data ?? []).filter(({ title }) => !searching || matches(title, text));

  const detail = ({ kind, key, detail: words }: SearchHit) => {
    if (kind === "TERRITORY") {
      return `${i18n._(territoryTypeWords[words as TerritoryType])} ${key.slice(key.indexOf("-") + 1)}`;
    }
    return kind === "INDICATOR" ? key : words;
  };

  const groups: PlaceGroup[] = [
    {
      id: "pages",
      title: t`Pages`,
      places: menuOf(me)
        .map(({ label, link }) => ({ id: `page ${label.id}`, name: i18n._(label), link }))
        .filter(({ name }) => matches(name, typed)),
    },
    ...[...new Set(hits.map(({ kind }) => kind))].map((kind) => ({
      id: kind,
      title: i18n._(titles[kind]),
      places: hits
        .filter((hit) => hit.kind === kind)
        .map((hit) => ({
          id: `${kind} ${hit.key}`,
          name: hit.title,
          detail: detail(hit),
          illustrative: hit.illustrative,
          link: links[kind](hit),
        })),
    })),
  ];

  return {
    groups: groups.filter(({ places }) => places.length > 0),
    searching,
    failed: found.isError,
  };
}
