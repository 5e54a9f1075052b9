/** Where keys are words: a shortcut there would steal them. */
const FIELDS = "input, textarea, select, [contenteditable], [role=spinbutton], dialog[open] *";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented" | "target">;

/** Ctrl+K, Cmd+K and `/` open the palette, outside of fields and dialogs. */
export function opensPalette({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Pressed): boolean {
  if (defaultPrevented || altKey || (target instanceof Element && target.closest(FIELDS))) {
    return false;
  }
  return ctrlKey || metaKey ? key.toLowerCase() === "k" : key === "/";
}
