import { useSyncExternalStore } from "react";

/** Something that was done, said in passing, with the way back where there is one. */
export type Toast = { id: number; words: string; undo: (() => void) | undefined };

let toasts: Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: Toast[]) {
  toasts = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what was done. What must be read or answered belongs in the page, not here. */
export function say(words: string, undo?: () => void) {
  last += 1;
  change([...toasts, { id: last, words, undo }]);
}

export const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id));

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);
