import { useEffect, useState } from "react";

/** True once something has lasted: what is quick needs no word. */
export function useLate(active: boolean, milliseconds = 400): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) {
      return;
    }
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, milliseconds]);
  return late;
}
