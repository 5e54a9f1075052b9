import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** True while the page is laid out for paper, where everything must be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia("print").matches);
}

function subscribe(onChange: () => void) {
  const print = matchMedia("print");
  // The browser prints what is there when the listener returns
  const now = () => flushSync(onChange);
  print.addEventListener("change", now);
  return () => print.removeEventListener("change", now);
}
