import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";

type AsItStandsProps<V> = { name: string; read: () => Promise<V>; children: (current: V) => ReactNode };

/** What is to be written over as it stands now, which may be newer than the page. */
export function AsItStands<V>({ name, read, children }: AsItStandsProps<V>) {
  const current = useQuery({
    queryKey: ["figure to write", name],
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return <LoadFailure error={current.error} retry={current.refetch} />;
  }
  return current.data === undefined ? <Skeleton /> : children(current.data);
}
