import { useRef, useState } from "react";

/** Sends a file and says how far it is, from 0 to 1; throws when the signal aborts it. */
export type SendFile = (file: File, onProgress: (part: number) => void, signal: AbortSignal) => Promise<unknown>;

type Sending = { file: File; part: number; state: "going" | "done" | "failed" | "cancelled"; error?: unknown };

/** One file on its way. */
export function useSending(send: SendFile) {
  const [sending, setSending] = useState<Sending>();
  const abort = useRef<AbortController>(undefined);

  async function start(file: File) {
    const controller = new AbortController();
    abort.current?.abort();
    abort.current = controller;
    const tell = (part: number, state: Sending["state"] = "going", error?: unknown) => {
      if (abort.current === controller) {
        setSending({ file, part, state, error });
      }
    };
    tell(0);
    try {
      await send(file, (part) => tell(part), controller.signal);
      tell(1, "done");
    } catch (error) {
      tell(0, controller.signal.aborted ? "cancelled" : "failed", error);
    }
  }

  return { sending, start, cancel: () => abort.current?.abort() };
}
