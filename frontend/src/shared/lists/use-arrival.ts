import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * Leads to what the address names after its #, however late it is drawn: the browser looks for it once, before the data
 * are there. The element with the ref is shown and has the focus.
 */
export function useArrival<E extends HTMLElement>(id: string, onArrival?: () => void) {
  const place = useRef<E>(null);
  const isHere = useLocation({ select: ({ hash }) => hash === id });
  const arrived = useRef(onArrival);

  useEffect(() => {
    if (isHere) {
      arrived.current?.();
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: "center" });
    }
  }, [isHere]);

  return { place, isHere };
}
