import { useRef, useState } from "react";

/** Whether a form is open; the button that opens it has the focus again once the form is gone. */
export function useWriting() {
  const [writing, setWriting] = useState(false);
  const comesBack = useRef(false);
  return {
    writing,
    close() {
      comesBack.current = true;
      setWriting(false);
    },
    opener: {
      ref(button: HTMLButtonElement | null) {
        if (button && comesBack.current) {
          comesBack.current = false;
          button.focus();
        }
      },
      onClick: () => setWriting(true),
    },
  };
}
