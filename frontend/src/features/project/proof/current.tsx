import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "../project.module.css";

type CurrentProps<V> = {
  id: string;
  read: () => Promise<V>;
  onClose: () => void;
  children: (current: V) => ReactNode;
};

/** What is to be corrected as it stands now, which may be newer than the page. */
export function Current<V>({ id, read, onClose, children }: CurrentProps<V>) {
  const current = useQuery({
    queryKey: ["proof to correct", id],
    queryFn: read,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return (
      <div className={styles.form}>
        <LoadFailure error={current.error} retry={current.refetch} />
        <button type="button" className="button quiet" onClick={onClose}>
          <Trans>Renoncer</Trans>
        </button>
      </div>
    );
  }
  return current.data === undefined ? <Skeleton /> : children(current.data);
}
