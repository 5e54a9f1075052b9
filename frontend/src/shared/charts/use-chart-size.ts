import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** The inside of an A4 page, in CSS pixels. */
const PAPER = 640;

/** How much room a chart has, and how big letters are: it is laid out anew when either changes. */
export function useChartSize() {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: PAPER, rem: 18 });

  useLayoutEffect(() => {
    const measure = (width = box.current?.clientWidth) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;
      setSize((before) => {
        const after = { width: width || before.width, rem };
        return after.width === before.width && after.rem === before.rem ? before : after;
      });
    };
    // Paper has its own width, and does not wait
    const beforePrint = () => flushSync(() => measure(PAPER));
    const afterPrint = () => measure();
    const observer = new ResizeObserver(() => measure());
    measure();
    if (box.current) {
      observer.observe(box.current);
    }
    addEventListener("beforeprint", beforePrint);
    addEventListener("afterprint", afterPrint);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", beforePrint);
      removeEventListener("afterprint", afterPrint);
    };
  }, []);

  return { box, ...size };
}
