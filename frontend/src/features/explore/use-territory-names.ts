import { useQueries } from "@tanstack/react-query";
import { getTerritoryOptions } from "@/api/@tanstack/react-query.gen";

/** The names of territories, as they come. */
export function useTerritoryNames(codes: string[]): Map<string, string> {
  return useQueries({
    queries: codes.map((code) => ({ ...getTerritoryOptions({ path: { code } }), staleTime: Number.POSITIVE_INFINITY })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.code, data.name]] : []))),
  });
}
