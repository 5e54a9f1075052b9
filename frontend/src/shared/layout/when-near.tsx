import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How far below the screen something begins to be drawn, so that whoever scrolls does not see it come. */
const AHEAD = "600px 0px";

/** Draws its children when one comes near, or when the page is printed; until then it keeps their place. */
export function WhenNear({ className, children }: { className: string | undefined; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(!("IntersectionObserver" in window));

  useEffect(() => {
    if (near) {
      return;
    }
    const show = () => setNear(true);
    const print = () => flushSync(show);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && show(), { rootMargin: AHEAD });
    if (place.current) {
      observer.observe(place.current);
    }
    addEventListener("beforeprint", print);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", print);
    };
  }, [near]);

  return near ? children : <div ref={place} className={className} />;
}
