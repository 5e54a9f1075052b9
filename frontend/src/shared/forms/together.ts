/** Whether two values say the same; nothing is the same as nothing. */
export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What two people made of one list, put together: what either added is there, what either removed is gone, and what one
 * alone changed is as she left it. Of things with an id, and of codes; nothing where both changed the same thing, or gave
 * the list two new orders.
 */
export function together(base: unknown, yours: unknown, theirs: unknown): unknown[] | undefined {
  const lists = [base, yours, theirs].map(keyed);
  const [was, mine, others] = lists;
  if (!was || !mine || !others) {
    return undefined;
  }
  const keys = inOneOrder([...was.keys()], [...mine.keys()], [...others.keys()], lists.every(isOfCodes));
  const merged = keys?.map((key) => {
    const [before, one, other] = [was.get(key), mine.get(key), others.get(key)];
    return same(one, other) || same(before, other) ? { value: one } : same(before, one) ? { value: other } : undefined;
  });
  return merged?.every((decided) => decided !== undefined)
    ? merged.flatMap(({ value }) => (value === undefined ? [] : [value]))
    : undefined;
}

type Keyed = Map<string, unknown>;

const isOfCodes = (list: Keyed | undefined) => [...(list?.values() ?? [])].every((one) => typeof one === "string");

/** A list by what tells its elements apart, where something does. */
function keyed(list: unknown): Keyed | undefined {
  if (!Array.isArray(list)) {
    return undefined;
  }
  const entries = list.map((one): [unknown, unknown] => [typeof one === "string" ? one : one?.id, one]);
  return entries.every(hasKey) ? new Map(entries) : undefined;
}

const hasKey = (entry: [unknown, unknown]): entry is [string, unknown] => typeof entry[0] === "string";

/** All keys in the order of who gave a new one, each of the other's own behind the one it stood behind. */
function inOneOrder(was: string[], mine: string[], others: string[], isAnyOrder: boolean): string[] | undefined {
  const moved = (keys: string[]) =>
    !same(
      was.filter((key) => keys.includes(key)),
      keys.filter((key) => was.includes(key)),
    );
  if (moved(mine) && moved(others) && !isAnyOrder) {
    return undefined;
  }
  const [leads, follows] = moved(mine) ? [mine, others] : [others, mine];
  const keys = [...leads];
  follows.forEach((key, place) => {
    if (!keys.includes(key)) {
      keys.splice(keys.indexOf(follows[place - 1] ?? "") + 1, 0, key);
    }
  });
  return keys;
}
