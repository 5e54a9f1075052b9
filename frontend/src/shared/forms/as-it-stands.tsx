import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";

type AsItStandsProps<V> = {
  name: string;
  /** Absent for what nobody has written yet. */
  read: (() => Promise<V>) | undefined;
  blank?: V;
  children: (current: V) => ReactNode;
};

/** What is to be written over as it stands now, which may be newer than the page; or a blank one. */
export function AsItStands<V>({ name, read, blank, children }: AsItStandsProps<V>) {
  const current = useQuery({
    queryKey: ["to write", name],
    queryFn: () => read?.(),
    enabled: read !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return <LoadFailure error={current.error} retry={current.refetch} />;
  }
  const start = read ? current.data : blank;
  return start === undefined ? <Skeleton /> : children(start);
}
