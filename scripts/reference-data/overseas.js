// The five overseas départements as rings, cut out of Natural Earth's France and projected.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { geoMercator } from "d3-geo";
import { feature } from "topojson-client";

const world = createRequire(import.meta.url)("world-atlas/countries-10m.json");
const FRANCE = "250";

/** In the order of the official codes; `box` is [west, south, east, north] in degrees, `islands` counts outlines. */
export const OVERSEAS = [
  {
    code: "971",
    name: "Guadeloupe",
    box: [-62, 15.7, -60.9, 16.7],
    islands: 6,
  },
  {
    code: "972",
    name: "Martinique",
    box: [-61.4, 14.3, -60.7, 15],
    islands: 1,
  },
  { code: "973", name: "Guyane", box: [-55, 2, -51, 6], islands: 1 },
  { code: "974", name: "La Réunion", box: [55, -21.5, 56, -20.8], islands: 1 },
  { code: "976", name: "Mayotte", box: [44.9, -13.1, 45.4, -12.6], islands: 2 },
];

/** The outlines of one of them, in Mercator's projection (true to shape), north up, in a unit of no meaning. */
export function overseasRings({ code, box, islands }) {
  const [west, south, east, north] = box;
  const outlines = francePolygons().map(([outline]) => outline.slice(0, -1));
  const inBox = ([lon, lat]) =>
    lon > west && lon < east && lat > south && lat < north;
  const own = outlines.filter((outline) => outline.every(inBox));
  assert.equal(own.length, islands, `outlines of ${code}`);
  const project = geoMercator().rotate([-(west + east) / 2, 0]);
  return own.map((outline) => outline.map((point) => project(point)));
}

function francePolygons() {
  const france = feature(world, world.objects.countries).features.find(
    (it) => it.id === FRANCE,
  );
  assert.equal(
    france.geometry.coordinates.length,
    21,
    "polygons of France in Natural Earth",
  );
  return france.geometry.coordinates;
}
