import { useEffect, useRef, useState } from "react";

/** A field's text, at once on the screen; the address follows and may also change it. */
export function useTyped(kept: string, onType: (text: string) => void) {
  const [text, setText] = useState(kept);
  const sent = useRef(kept);

  useEffect(() => {
    // An address that lags behind the typing must not undo it
    if (kept !== sent.current) {
      sent.current = kept;
      setText(kept);
    }
  }, [kept]);

  function type(next: string) {
    setText(next);
    sent.current = next;
    onType(next);
  }

  return [text, type] as const;
}
