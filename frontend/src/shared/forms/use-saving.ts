import { useRef, useState } from "react";

/** One attempt at a time, however often the button is pressed. */
export function useSaving() {
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const busy = useRef(false);

  /** Runs the attempt; what it throws is the failure. */
  async function attempt(save: () => Promise<void>) {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setSaving(true);
    setFailure(undefined);
    try {
      await save();
    } catch (error) {
      setFailure(error);
    } finally {
      busy.current = false;
      setSaving(false);
    }
  }

  return { saving, failure, attempt };
}
