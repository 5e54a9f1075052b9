import { useQuery } from "@tanstack/react-query";
import { searchTerritoriesOptions } from "@/api/@tanstack/react-query.gen";

/** The région of every département: shapes are départements, a map of régions gathers them. */
export function useRegionOf(enabled: boolean) {
  return useQuery({
    ...searchTerritoriesOptions({ query: { type: "DEPARTMENT", limit: 1000 } }),
    enabled,
    select: ({ items }) =>
      new Map(items.map(({ code, parents }) => [code, parents.find(({ type }) => type === "REGION")?.code ?? code])),
  });
}
