import { same, together } from "./together";

/** One field that two people gave different values. */
export type Difference = {
  name: string;
  yours: unknown;
  theirs: unknown;
  /** What both made of a list, put together; absent where one excludes the other. */
  together?: unknown[];
  /** Who changed it since the version both began with; when both did, nobody can choose for them. */
  changedBy: "you" | "them" | "both";
};

export type Side = "yours" | "theirs" | "together";
export type Choices = Record<string, Side | undefined>;

/** A side that was chosen, and what one had written then: who writes on chooses again. */
export type Picks = Record<string, { side: Side; yours: unknown } | undefined>;

type Values = Record<string, unknown>;

/** Field by field, in the form's order. */
export function differences(names: readonly string[], base: Values, yours: Values, theirs: Values): Difference[] {
  return names.filter((name) => !same(yours[name], theirs[name])).map((name) => difference(name, base, yours, theirs));
}

function difference(name: string, base: Values, yours: Values, theirs: Values): Difference {
  const found = { name, yours: yours[name], theirs: theirs[name] };
  if (same(base[name], theirs[name])) {
    return { ...found, changedBy: "you" };
  }
  if (same(base[name], yours[name])) {
    return { ...found, changedBy: "them" };
  }
  const both = together(base[name], yours[name], theirs[name]);
  const isThird = both && !same(both, yours[name]) && !same(both, theirs[name]);
  return { ...found, changedBy: "both", ...(isThird && { together: both }) };
}

/** What one person alone changed is taken, and what both did where it holds together; the rest is left open. */
function firstChoice({ changedBy, together: both }: Difference): Side | undefined {
  return changedBy === "you" ? "yours" : changedBy === "them" ? "theirs" : both && "together";
}

/** What was picked, else what comes first, for what is written now. */
export function choicesOf(found: Difference[], picks: Picks = {}): Choices {
  return Object.fromEntries(
    found.map((one) => {
      const pick = picks[one.name];
      return [one.name, pick && same(pick.yours, one.yours) ? pick.side : firstChoice(one)];
    }),
  );
}

export const isDecided = (found: Difference[], choices: Choices) => found.every(({ name }) => choices[name]);

export function merged<V extends Values>(yours: V, found: Difference[], choices: Choices): V {
  return { ...yours, ...Object.fromEntries(found.map((one) => [one.name, one[choices[one.name] ?? "yours"]])) };
}
