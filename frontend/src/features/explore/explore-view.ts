import { type AsOfView, parseAsOf } from "@/shared/figures/as-of";

export const dimensions = ["territoires", "indicateurs", "periodes"] as const;
export type Dimension = (typeof dimensions)[number];

const pictures = ["courbes", "carte"] as const;
export type Picture = (typeof pictures)[number];

/** What the address keeps: which figures, and how they are laid out. Saved as a link, it is the whole of it. */
export type ExploreView = AsOfView & {
  indicateurs?: string;
  territoires?: string;
  /** All territories of a type, in place of some. */
  echelle?: "departements" | "regions";
  /** First and last year; without either, each indicator's latest period. */
  de?: number;
  a?: number;
  lignes?: Dimension;
  colonnes?: Dimension;
  vue?: Picture;
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What is malformed is left out. */
export function parseExploreView(search: Record<string, unknown>): ExploreView {
  const codes = (name: "indicateurs" | "territoires") => {
    const text = search[name];
    return typeof text === "string" && /^[A-Z0-9,-]{2,300}$/.test(text) ? { [name]: text } : {};
  };
  const year = (name: "de" | "a") => {
    const number = Number(search[name]);
    return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? { [name]: number } : {};
  };
  const among = <T extends string>(name: string, known: readonly T[]) => {
    const value = search[name];
    return known.includes(value as T) ? { [name]: value as T } : {};
  };
  return {
    ...codes("indicateurs"),
    ...codes("territoires"),
    ...among("echelle", ["departements", "regions"] as const),
    ...year("de"),
    ...year("a"),
    ...among("lignes", dimensions),
    ...among("colonnes", dimensions),
    ...among("vue", pictures),
    ...parseAsOf(search),
  };
}
