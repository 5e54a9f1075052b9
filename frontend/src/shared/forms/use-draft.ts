import { useEffect, useRef, useState } from "react";
import { useMe } from "@/shared/session/use-me";
import { type DraftPlace, discardDraft, readDraft, writeDraft } from "./drafts";

type Kept<V> = { values: V; base: V; etag: string | undefined };

/**
 * The draft of whoever opened the form: a session that ends meanwhile, or another that begins, changes nothing of whose
 * it is.
 */
export function useDraft<V>(form: string, onRestore: (kept: Kept<V>) => void) {
  const me = useMe();
  const place = useRef<DraftPlace>(undefined);
  const idempotencyKey = useRef("");
  const restore = useRef(onRestore);
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    if (!me || place.current?.form === form) {
      return;
    }
    place.current = { user: me.username, form };
    const draft = readDraft<V>(place.current);
    idempotencyKey.current = draft?.idempotencyKey ?? crypto.randomUUID();
    if (draft) {
      restore.current({ values: draft.values, base: draft.base, etag: draft.etag });
      setRestored(true);
    }
  }, [me, form]);

  return {
    restored,
    /** Sent with every attempt to save this draft. */
    idempotencyKey: () => {
      idempotencyKey.current ||= crypto.randomUUID();
      return idempotencyKey.current;
    },
    keep({ values, base, etag }: Kept<V>) {
      if (place.current) {
        writeDraft(place.current, {
          values,
          base,
          ...(etag !== undefined && { etag }),
          idempotencyKey: idempotencyKey.current,
          at: new Date().toISOString(),
        });
      }
    },
    /** Saved or given up: the next words are another draft's. */
    discard() {
      if (place.current) {
        discardDraft(place.current);
      }
      idempotencyKey.current = crypto.randomUUID();
      setRestored(false);
    },
  };
}
