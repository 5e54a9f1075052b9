import { scaleLinear } from "d3-scale";
import { numbersOf, type Reading } from "./reading";

type ScaleNeeds = { others?: number[]; fromZero?: boolean; steps?: number };

/** A scale with round ends that holds every figure and range; it shows zero unless told otherwise. */
export function scaleOf(readings: Reading[], { others = [], fromZero = true, steps = 5 }: ScaleNeeds = {}) {
  const numbers = [...readings.flatMap(numbersOf), ...others, ...(fromZero ? [0] : [])];
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  if (numbers.length === 0) {
    return scaleLinear();
  }
  // One figure alone still needs some room around it
  const room = lowest === highest ? Math.abs(highest) / 2 || 1 : 0;
  return scaleLinear()
    .domain([lowest === 0 ? 0 : lowest - room, highest + room])
    .nice(steps);
}
