import type { NodeKind, TheoryLink, TheoryOfChange } from "@/api";
import { columns, inColumn, isMeasured, unmeasuredNodes } from "./theory";

export type Box = {
  id: string;
  kind: NodeKind;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** How many of the lines are its own words; the others say that nobody measures it. */
  said: number;
  /** Nobody measures whether it comes about. */
  unmeasured: boolean;
};

type Line = { link: TheoryLink; path: string; measured: boolean };

export type TheoryLayout = {
  /** Columns one under another, where there is little room. */
  stacked: boolean;
  height: number;
  heads: { kind: NodeKind; x: number; y: number }[];
  boxes: Box[];
  lines: Line[];
};

type Room = { width: number; rem: number };
type Words = { of: (id: string) => string; unmeasured: string };

/** Below this many rem, four columns are too narrow for words. */
const FOUR_COLUMNS = 42;
/** How wide a letter is on average, in rem. */
const LETTER = 0.46;
const LINE = 1.15;
const PADDING = 0.55;

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function inLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 0 ? lines : [""];
}

/** Where everything stands: columns by kind, nodes in their order, links from edge to edge. */
export function layoutTheory(theory: TheoryOfChange, words: Words, room: Room): TheoryLayout {
  const { rem } = room;
  const stacked = room.width < FOUR_COLUMNS * rem;
  const gap = stacked ? 0 : 2.6 * rem;
  const gutter = stacked ? 3 * rem : 0;
  const width = stacked ? room.width - gutter : (room.width - 3 * gap) / 4;
  const letters = Math.max(6, Math.floor((width - 2 * PADDING * rem) / (LETTER * rem)));
  const unmeasured = unmeasuredNodes(theory);
  const heads: TheoryLayout["heads"] = [];
  const boxes: Box[] = [];
  let lowest = 0;
  columns.forEach((kind, column) => {
    const x = stacked ? 0 : column * (width + gap);
    let y = stacked ? lowest + (column === 0 ? 0 : 0.9 * rem) : 0;
    heads.push({ kind, x, y: y + rem });
    y += 1.7 * rem;
    for (const node of inColumn(theory, kind)) {
      const own = inLines(words.of(node.id), letters);
      const lines = [...own, ...(unmeasured.has(node.id) ? inLines(words.unmeasured, letters) : [])];
      const height = (lines.length * LINE + 2 * PADDING) * rem;
      boxes.push({
        id: node.id,
        kind,
        x,
        y,
        width,
        height,
        lines,
        said: own.length,
        unmeasured: unmeasured.has(node.id),
      });
      y += height + 0.8 * rem;
    }
    lowest = Math.max(lowest, y);
  });
  const measured = isMeasured(theory);
  const places = new Map(boxes.map((box) => [box.id, box]));
  const lines = theory.links.flatMap((link, place) => {
    const from = places.get(link.from);
    const to = places.get(link.to);
    return from && to
      ? [
          {
            link,
            path: stacked ? around(from, to, place, rem) : across(from, to, boxes, rem),
            measured: measured(link),
          },
        ]
      : [];
  });
  return { stacked, height: lowest + 0.2 * rem, heads, boxes, lines };
}

const middle = ({ y, height }: Box) => y + height / 2;

/** From the right edge to the left one; past a whole column, above or below what stands between. */
function across(from: Box, to: Box, boxes: Box[], rem: number): string {
  const start = from.x + from.width;
  const bend = 1.3 * rem;
  const [a, b] = [middle(from), middle(to)];
  const between = boxes.filter(({ x }) => x > from.x && x < to.x);
  if (between.length === 0) {
    return `M${start},${a} C${start + bend},${a} ${to.x - bend},${b} ${to.x},${b}`;
  }
  const free = freeHeight(between, (a + b) / 2, rem);
  const [first] = between;
  const left = first?.x ?? start;
  const right = left + (first?.width ?? 0);
  return (
    `M${start},${a} C${start + bend},${a} ${left - bend},${free} ${left},${free} L${right},${free} ` +
    `C${right + bend},${free} ${to.x - bend},${b} ${to.x},${b}`
  );
}

/** The height nearest to the wanted one at which a line crosses a column between its boxes. */
function freeHeight(column: Box[], wanted: number, rem: number): number {
  const gaps = [...column.map(({ y }) => y - 0.4 * rem), ...column.map(({ y, height }) => y + height + 0.4 * rem)];
  return gaps.reduce((best, gap) => (Math.abs(gap - wanted) < Math.abs(best - wanted) ? gap : best));
}

/** From right edge to right edge through the gutter, a little farther out for each link. */
function around(from: Box, to: Box, place: number, rem: number): string {
  const edge = from.x + from.width;
  const out = edge + (1.1 + (place % 4) * 0.55) * rem;
  const [a, b] = [middle(from), middle(to)];
  return `M${edge},${a} C${out},${a} ${out},${a} ${out},${a + Math.min(rem, (b - a) / 2)} L${out},${b - Math.min(rem, (b - a) / 2)} C${out},${b} ${out},${b} ${edge},${b}`;
}

/** The node whose box a point lies in. */
export const boxAt = (boxes: Box[], x: number, y: number) =>
  boxes.find((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);

/** How many neighbours a node is dragged past. */
export function placesMoved(boxes: Box[], own: Box, y: number): number {
  const others = boxes.filter(({ kind, id }) => kind === own.kind && id !== own.id);
  const below = others.filter((box) => box.y > own.y && middle(box) < y).length;
  const above = others.filter((box) => box.y < own.y && middle(box) > y).length;
  return below - above;
}
