import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";

/** The names of territories, as they come; those of a code that nobody has never do. */
export function useTerritoryNames(codes: string[]): Map<string, string> {
  const found = useQuery({
    ...searchTerritoriesOptions({ query: { codes: codes.toSorted().join(","), limit: codes.length } }),
    enabled: codes.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return new Map(found.data?.items.map(({ code, name }) => [code, name]));
}
