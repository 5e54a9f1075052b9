import { useRef, useState } from "react";

/** Something opened by a button, which has the focus again once it is closed. */
export function useOpening(initially: boolean) {
  const [open, setOpen] = useState(initially);
  const closed = useRef(false);
  return {
    open,
    show: () => setOpen(true),
    close() {
      closed.current = true;
      setOpen(false);
    },
    opener(button: HTMLElement | null) {
      if (button && closed.current) {
        closed.current = false;
        button.focus();
      }
    },
  };
}
