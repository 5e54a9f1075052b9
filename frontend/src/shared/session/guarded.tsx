import { type ReactNode, useRef } from "react";
import type { Me } from "@/api";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { useMe } from "./use-me";

type GuardedProps = { may: (me: Me) => boolean; children: (me: Me) => ReactNode };

/**
 * A page for those who may see it; for others there is none. When the session ends it stays as it is, for the person who
 * was there: she may have typed something.
 */
export function Guarded({ may, children }: GuardedProps) {
  const me = useMe();
  const visitor = useRef<Me>(undefined);
  if (me && (me.kind !== "ANONYMOUS" || !visitor.current)) {
    visitor.current = me;
  }
  if (!visitor.current) {
    return <WaitingPage />;
  }
  return may(visitor.current) ? children(visitor.current) : <NotFoundPage />;
}
