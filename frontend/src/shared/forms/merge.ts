/** One field that two people gave different values. */
export type Difference = {
  name: string;
  yours: unknown;
  theirs: unknown;
  /** Who changed it since the version both began with; when both did, nobody can choose for them. */
  changedBy: "you" | "them" | "both";
};

export type Side = "yours" | "theirs";
export type Choices = Record<string, Side | undefined>;

type Values = Record<string, unknown>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Field by field, in the form's order. */
export function differences(names: readonly string[], base: Values, yours: Values, theirs: Values): Difference[] {
  return names
    .filter((name) => !same(yours[name], theirs[name]))
    .map((name) => ({
      name,
      yours: yours[name],
      theirs: theirs[name],
      changedBy: same(base[name], theirs[name]) ? "you" : same(base[name], yours[name]) ? "them" : "both",
    }));
}

/** What one person alone changed is taken; what both changed is left open. */
export function firstChoices(found: Difference[]): Choices {
  return Object.fromEntries(
    found
      .filter(({ changedBy }) => changedBy !== "both")
      .map(({ name, changedBy }) => [name, changedBy === "you" ? "yours" : "theirs"]),
  );
}

export const isDecided = (found: Difference[], choices: Choices) => found.every(({ name }) => choices[name]);

export function merged<V extends Values>(yours: V, theirs: V, choices: Choices): V {
  const chosen = Object.entries(choices).filter(([, side]) => side === "theirs");
  return { ...yours, ...Object.fromEntries(chosen.map(([name]) => [name, theirs[name]])) };
}
