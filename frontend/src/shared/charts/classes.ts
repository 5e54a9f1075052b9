/** A class of a coloured map: its members lie from `lower` to `upper`, both included. */
export type ValueClass = { lower: number; upper: number; count: number };

/** Classes of about equal counts; equal values stay together, so there may be fewer than asked. */
export function quantileClasses(values: number[], wanted = 5): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const classes: ValueClass[] = [];
  let start = 0;
  for (let rank = 1; rank <= wanted && start < sorted.length; rank++) {
    let end = Math.round((rank * sorted.length) / wanted);
    while (end > 0 && end < sorted.length && sorted[end] === sorted[end - 1]) {
      end++;
    }
    const lower = sorted[start];
    const upper = sorted[end - 1];
    if (end > start && lower !== undefined && upper !== undefined) {
      classes.push({ lower, upper, count: end - start });
      start = end;
    }
  }
  return classes;
}

/** The place of a value's class, `-1` without one. */
export const classOf = (classes: ValueClass[], value: number) =>
  classes.findIndex(({ lower, upper }) => value >= lower && value <= upper);

/** Five colours spread over fewer classes keep their ends. */
export function colourOf(place: number, classes: number): string {
  const step = classes < 2 ? 2 : Math.round((place * 4) / (classes - 1));
  return `var(--classe-${step + 1})`;
}
