import { useQuery } from "@tanstack/react-query";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";

/** The names of all départements by their codes, in the order of these. */
export function useDepartments(): Map<string, string> {
  const found = useQuery({
    ...searchTerritoriesOptions({ query: { type: "DEPARTMENT", limit: 1000 } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return new Map(
    found.data?.items.toSorted((a, b) => a.code.localeCompare(b.code)).map(({ code, name }) => [code, name]),
  );
}
