/** A territory on the map: how it is filled, and what it says of itself. */
export type Zone = {
  code: string;
  name: string;
  /** A colour, or why there is none. */
  fill: { kind: "value"; colour: string } | { kind: "secret" | "empty" };
  /** The value, its rank, its status, in words. */
  lines: string[];
};

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const centre = (element: Element) => {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2] as const;
};

/** The nearest element on the side an arrow key points to. */
export function neighbour(key: string, from: Element, others: Iterable<Element>): Element | undefined {
  const direction = directions[key];
  if (!direction) {
    return undefined;
  }
  const [x, y] = centre(from);
  let best: Element | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const [otherX, otherY] = centre(other);
    const along = (otherX - x) * direction[0] + (otherY - y) * direction[1];
    const across = Math.abs((otherX - x) * direction[1] + (otherY - y) * direction[0]);
    const distance = along + 2 * across;
    if (other !== from && along > 1 && distance < shortest) {
      best = other;
      shortest = distance;
    }
  }
  return best;
}
