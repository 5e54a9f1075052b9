import type { Kind } from "@/api";

/** In the address: which of the file's figures are listed. */
export const natures = { revises: "REVISED", nouveaux: "ADDED", inchanges: "UNCHANGED" } as const satisfies Record<
  string,
  Kind
>;

export type Nature = keyof typeof natures;

export type ImportView = { nature?: Nature };

export const allNatures = Object.keys(natures) as Nature[];

/** What is malformed is left out. */
export function parseImportView({ nature }: Record<string, unknown>): ImportView {
  const known = allNatures.find((one) => one === nature);
  return known ? { nature: known } : {};
}
