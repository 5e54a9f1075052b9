/** Where a letter is a word: a shortcut of one key would steal it. */
const FIELDS = "input, textarea, select, [contenteditable], [role=spinbutton]";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented" | "target">;

/** Ctrl+K and Cmd+K open the palette from anywhere but a dialog, `/` from wherever nobody types. */
export function opensPalette({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: Pressed): boolean {
  const isWithin = (places: string) => target instanceof Element && target.closest(places) !== null;
  if (defaultPrevented || altKey || isWithin("dialog[open]")) {
    return false;
  }
  return ctrlKey || metaKey ? key.toLowerCase() === "k" : key === "/" && !isWithin(FIELDS);
}
