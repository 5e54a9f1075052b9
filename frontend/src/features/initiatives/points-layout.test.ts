import { expect, it } from "vitest";
import type { InitiativePoint } from "@/api";
import { layOut, radiusOf, scaleBar } from "./points-layout";

const point = (name: string, latitude: number, longitude: number): InitiativePoint => ({
  id: name,
  name,
  place: "Nîmes",
  status: "RUNNING",
  latitude,
  longitude,
});

it("lays points out with north above and east to the right, inside of the sheet", () => {
  const { spots, width, height } = layOut([point("Alès", 44.1277, 4.0817), point("Nîmes", 43.8367, 4.3601)]);
  const [ales, nimes] = spots;
  expect(ales?.y).toBeLessThan(nimes?.y ?? 0);
  expect(ales?.x).toBeLessThan(nimes?.x ?? 0);
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});

it("makes one circle of what is on one spot, and counts by its area", () => {
  const { spots } = layOut([point("A", 43.8, 4.3), point("B", 43.8, 4.3)]);
  expect(spots.map(({ points }) => points.length)).toEqual([2]);
  expect(radiusOf(4)).toBeGreaterThan(radiusOf(1));
});

it("measures a true distance", () => {
  // Nîmes and Alès are some 39 km apart
  const { spots, kilometre } = layOut([point("Alès", 44.1277, 4.0817), point("Nîmes", 43.8367, 4.3601)]);
  const [a, b] = spots;
  const distance = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)) / kilometre;
  expect(distance).toBeCloseTo(39.3, 0);
  expect(scaleBar(kilometre)).toBeGreaterThanOrEqual(10);
});
