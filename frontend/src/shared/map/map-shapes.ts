import { useQuery } from "@tanstack/react-query";

type Shape = { code: string; at: number[]; d: string };
export type Panel = { viewBox: number[]; shapes: Shape[] };
type Inset = Panel & { code: string; name: string };
export type MapShapes = {
  attribution: string;
  licenceUrl: string;
  metropole: Panel;
  insets: Inset[];
};

/** The départements' shapes, fetched once, when a page first draws them. */
export function useMapShapes() {
  return useQuery({
    queryKey: ["map-shapes"],
    queryFn: async (): Promise<MapShapes> => (await import("./departements.json")).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
