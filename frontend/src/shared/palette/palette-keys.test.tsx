import { expect, test } from "vitest";
import { opensPalette } from "./palette-keys";

function opens(key: string, on = "<p></p>", modifiers: Partial<KeyboardEvent> = {}) {
  document.body.innerHTML = on;
  const target = document.body.querySelector("input, [contenteditable], button, p");
  return opensPalette({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    target,
    ...modifiers,
  });
}

test("Ctrl+K, Cmd+K and the slash open it", () => {
  expect(opens("k", undefined, { ctrlKey: true })).toBe(true);
  expect(opens("K", undefined, { metaKey: true })).toBe(true);
  expect(opens("/")).toBe(true);
});

test("from within a field Ctrl+K does too", () => {
  expect(opens("k", "<input>", { ctrlKey: true })).toBe(true);
  expect(opens("k", "<p contenteditable></p>", { metaKey: true })).toBe(true);
});

test("other keys do not", () => {
  expect(opens("k")).toBe(false);
  expect(opens("/", undefined, { ctrlKey: true })).toBe(false);
});

test("no key is stolen from who types, nor from an open dialog", () => {
  expect(opens("/", "<input>")).toBe(false);
  expect(opens("k", "<dialog open><button></button></dialog>", { ctrlKey: true })).toBe(false);
  expect(opens("/", "<p contenteditable></p>")).toBe(false);
  expect(opens("/", "<dialog open><button></button></dialog>")).toBe(false);
});
