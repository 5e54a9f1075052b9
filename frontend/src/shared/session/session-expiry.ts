import { useSyncExternalStore } from "react";

let expired = false;
const listeners = new Set<() => void>();

function set(value: boolean) {
  expired = value;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The server no longer knows who this is; the page stays as it is and says so. */
export const sessionHasExpired = () => set(true);

export const sessionIsValid = () => set(false);

export const useSessionExpired = () => useSyncExternalStore(subscribe, () => expired);
