/** A label wants its middle at `at` and takes `size` along the same line. */
export type Label = { at: number; size: number };

type Placed = Label & { place: number };
type Block = { members: Placed[]; start: number; size: number };

/** The middles of labels moved apart as little as it takes, within both ends. */
export function spreadLabels(labels: Label[], from: number, to: number): number[] {
  const blocks: Block[] = [];
  for (const label of labels.map((one, place) => ({ ...one, place })).toSorted((a, b) => a.at - b.at)) {
    let block = settle([label], from, to);
    let before = blocks.at(-1);
    while (before && before.start + before.size > block.start) {
      blocks.pop();
      block = settle([...before.members, ...block.members], from, to);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { members, start } of blocks) {
    let edge = start;
    for (const { place, size } of members) {
      middles[place] = edge + size / 2;
      edge += size;
    }
  }
  return middles;
}

/** Labels that touch share their shifts: the block stands where they are least, together. */
function settle(members: Placed[], from: number, to: number): Block {
  let size = 0;
  let wanted = 0;
  for (const member of members) {
    wanted += member.at - (size + member.size / 2);
    size += member.size;
  }
  const start = Math.max(from, Math.min(wanted / members.length, to - size));
  return { members, start, size };
}

/** Which ticks keep their words: the last, then as many before it as have the room. */
export function thinned(places: number[], room: number): boolean[] {
  const kept = places.map(() => false);
  let limit = Number.POSITIVE_INFINITY;
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index] ?? 0;
    if (place <= limit) {
      kept[index] = true;
      limit = place - room;
    }
  }
  return kept;
}

/** A label in lines of at most so many letters; a longer word stays whole. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
