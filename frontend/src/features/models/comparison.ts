import type { TheoryLink } from "@/api";

/** What became of one thing between two versions. */
export type Change<T> =
  | { what: "added"; after: T }
  | { what: "removed"; before: T }
  | { what: "changed"; before: T; after: T; moved: boolean }
  | { what: "same"; before: T; after: T; moved: boolean };

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same whatever order the fields come in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]);
  }
  return value;
}

/**
 * Things of two versions beside one another, matched by a key that stays: in the order of the second, with what was
 * removed after the rest. Of those that stayed, as few as possible have moved.
 */
export function compare<T>(before: T[], after: T[], keyOf: (thing: T) => string): Change<T>[] {
  const earlier = new Map(before.map((thing) => [keyOf(thing), thing]));
  const later = new Set(after.map(keyOf));
  const places = new Map(
    before.filter((thing) => later.has(keyOf(thing))).map((thing, place) => [keyOf(thing), place]),
  );
  const kept = longestRise(after.flatMap((thing) => places.get(keyOf(thing)) ?? []));
  const changes = after.map((thing): Change<T> => {
    const old = earlier.get(keyOf(thing));
    if (old === undefined) {
      return { what: "added", after: thing };
    }
    const moved = !kept.has(places.get(keyOf(thing)) ?? -1);
    return { what: same(old, thing) ? "same" : "changed", before: old, after: thing, moved };
  });
  const removed = before
    .filter((thing) => !later.has(keyOf(thing)))
    .map((thing): Change<T> => ({ what: "removed", before: thing }));
  return [...changes, ...removed];
}

/** The most numbers that already stand in their order. */
function longestRise(numbers: number[]): Set<number> {
  const rises: number[][] = [];
  numbers.forEach((number, place) => {
    const before = rises.slice(0, place).filter((rise) => (rise.at(-1) ?? -1) < number);
    const longest = before.reduce<number[]>((best, rise) => (rise.length > best.length ? rise : best), []);
    rises.push([...longest, number]);
  });
  return new Set(rises.reduce<number[]>((best, rise) => (rise.length > best.length ? rise : best), []));
}

export const byId = ({ id }: { id: string }) => id;

export const byEnds = ({ from, to }: TheoryLink) => `${from} ${to}`;

/** Whether there is anything to say. */
export const differs = <T>(change: Change<T>) =>
  change.what === "added" || change.what === "removed" || change.what === "changed" || change.moved;
