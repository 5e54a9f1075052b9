import { useRef } from "react";

/** One idempotency key for all attempts over the same version, another for the next version. */
export function useKeyFor(etag: string) {
  const kept = useRef({ etag: "", key: "" });
  return () => {
    if (kept.current.etag !== etag) {
      kept.current = { etag, key: crypto.randomUUID() };
    }
    return kept.current.key;
  };
}
