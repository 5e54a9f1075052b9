/** `1 234,5` and `1234.5` are numbers; nothing is `undefined`, anything else `NaN`. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return plain === "" ? undefined : /^[-+]?\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
