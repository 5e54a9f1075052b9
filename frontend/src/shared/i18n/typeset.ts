/** French texts come with plain spaces: numbers, units and double signs stay on one line. */
export function typeset(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}\b|[%‰€])/g, "$1\u202f")
    .replace(/ (?=[?!;:»])/g, "\u202f")
    .replace(/« /g, "«\u202f")
    .replace(/(\d) (?=ans\b|personnes\b)|(et) (?=\+)/g, "$1$2\u00a0");
}
