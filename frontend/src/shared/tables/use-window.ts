import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { usePrinting } from "./use-printing";

/** Up to here, all rows are drawn: the browser's own search then finds them. */
const ALL = 200;
const ROW_HEIGHT = 45;

const nothing = () => {};

/** Which rows are drawn: all of a short list, what is in sight of a long one, and all on paper. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number) {
  const printing = usePrinting();
  const partial = count > ALL && !printing;
  const virtual = useVirtualizer({
    count,
    enabled: partial,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();

  return partial
    ? {
        partial,
        places: items.map(({ index }) => index),
        above: items[0]?.start ?? 0,
        below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
        measure: virtual.measureElement,
      }
    : { partial, places: Array.from({ length: count }, (_, place) => place), above: 0, below: 0, measure: nothing };
}
