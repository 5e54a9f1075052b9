import type { InitiativePoint } from "@/api";

const WIDTH = 640;
const MARGIN = 24;
/** Some 5 km: a single point is no dot on a blank sheet, and neighbours do not seem far apart. */
const LEAST_DEGREES = 0.05;

type PlacedPoint = { x: number; y: number; points: InitiativePoint[] };

/** Points on a flat sheet, true to scale in their middle; those of one spot are one circle. */
export function layOut(points: InitiativePoint[]) {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values: number[]) => Math.max(Math.max(...values) - Math.min(...values), LEAST_DEGREES);
  const [south, west] = [middle(latitudes), middle(longitudes)];
  const narrowing = Math.cos((south * Math.PI) / 180);
  const [high, wide] = [span(latitudes), span(longitudes) * narrowing];
  const scale = (WIDTH - 2 * MARGIN) / Math.max(wide, high * 1.25);
  const height = Math.round(high * scale) + 2 * MARGIN;
  const spots = new Map<string, PlacedPoint>();
  for (const point of points) {
    const x = Math.round(WIDTH / 2 + (point.longitude - west) * narrowing * scale);
    const y = Math.round(height / 2 - (point.latitude - south) * scale);
    const spot = spots.get(`${x} ${y}`) ?? { x, y, points: [] };
    spot.points.push(point);
    spots.set(`${x} ${y}`, spot);
  }
  return { width: WIDTH, height, kilometre: scale / 111.2, spots: [...spots.values()] };
}

/** By area, so that four look like four. */
export const radiusOf = (count: number) => Math.min(5 + 3 * Math.sqrt(count), 22);

/** The largest round distance that a third of the sheet holds, in kilometres. */
export function scaleBar(kilometre: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
  return steps.findLast((step) => step * kilometre <= WIDTH / 3) ?? 1;
}
