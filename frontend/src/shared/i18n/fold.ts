/** For comparing what people type: no accents, case or punctuation. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Every word typed starts a word of the text. */
export function matches(text: string, typed: string): boolean {
  const haystack = ` ${fold(text)}`;
  return fold(typed)
    .split(" ")
    .every((word) => haystack.includes(` ${word}`));
}
