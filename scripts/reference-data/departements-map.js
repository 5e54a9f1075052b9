// The map of the 101 départements: metropolitan France, and insets for overseas and for Paris.
import assert from "node:assert/strict";
import polylabel from "polylabel";
import { metropoleRings, seamlessTenths } from "./metropole.js";
import { OVERSEAS, overseasRings } from "./overseas.js";
import {
  area,
  bounds,
  contains,
  fitter,
  signedArea,
  toTenths,
} from "./planar.js";
import { formatPath, parsePath } from "./svg-path.js";

const ATTRIBUTION =
  "Contours des départements : MapSVG et Victor Cazanave (svg-maps), CC BY 4.0, modifiés (coordonnées arrondies, " +
  "limites ajustées) ; outre-mer : Natural Earth, domaine public.";
const LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.fr";

const PARIS_AND_AROUND = ["75", "92", "93", "94"];
const MARGIN = 4;
const INSET_SIZE = 100;
const INSET_PADDING = 5;

/** The JSON text, one shape a line; its form is described in README.md. */
export function departementsMap() {
  const metropole = metropoleRings();
  const map = {
    attribution: ATTRIBUTION,
    licenceUrl: LICENCE_URL,
    metropole: metropoleView(seamlessTenths(metropole)),
    insets: [...OVERSEAS.map(overseasInset), parisInset(metropole)],
  };
  check(map);
  return toJson(map);
}

function metropoleView(tenthsByCode) {
  const [left, top, right, bottom] = bounds(
    [...tenthsByCode.values()].flat(),
  ).map((it) => it / 10);
  const [x, y] = [Math.floor(left - MARGIN), Math.floor(top - MARGIN)];
  const viewBox = [
    x,
    y,
    Math.ceil(right + MARGIN) - x,
    Math.ceil(bottom + MARGIN) - y,
  ];
  const shapes = [...tenthsByCode].map(([code, rings]) => shape(code, rings));
  return { viewBox, shapes: shapes.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

function overseasInset(departement) {
  const { code, name } = departement;
  return inset(
    `DEP-${code}`,
    name,
    new Map([[code, overseasRings(departement)]]),
  );
}

function parisInset(metropole) {
  const enlarged = new Map(
    PARIS_AND_AROUND.map((code) => [code, metropole.get(code)]),
  );
  return inset("PARIS", "Paris et petite couronne", enlarged);
}

function inset(code, name, ringsByCode) {
  const fit = fitter(
    [...ringsByCode.values()].flat(),
    INSET_SIZE,
    INSET_PADDING,
  );
  const shapes = [...ringsByCode].map(([departement, rings]) => {
    return shape(departement, toTenths(rings.map((ring) => ring.map(fit))));
  });
  return { code, name, viewBox: [0, 0, INSET_SIZE, INSET_SIZE], shapes };
}

function shape(code, tenths) {
  return { code: `DEP-${code}`, at: anchor(tenths), d: formatPath(tenths) };
}

/** The point farthest from any border, in the largest part: where a label or a leader line belongs. */
function anchor(tenths) {
  const largest = tenths.reduce((best, ring) =>
    area(ring) > area(best) ? ring : best,
  );
  const holes = tenths.filter(
    (ring) => signedArea(ring) * signedArea(largest) < 0,
  );
  const [x, y] = polylabel(
    [largest, ...holes].map((ring) => [...ring, ring[0]]),
    1,
  );
  return [Math.round(x) / 10, Math.round(y) / 10];
}

function toJson({ attribution, licenceUrl, metropole, insets }) {
  const view = ({ viewBox, shapes }) =>
    `"viewBox":${JSON.stringify(viewBox)},"shapes":[\n${shapes.map((it) => JSON.stringify(it)).join(",\n")}]`;
  const named = (it) =>
    `{"code":${JSON.stringify(it.code)},"name":${JSON.stringify(it.name)},${view(it)}}`;
  return [
    `{"attribution":${JSON.stringify(attribution)},`,
    `"licenceUrl":${JSON.stringify(licenceUrl)},`,
    `"metropole":{${view(metropole)}},`,
    `"insets":[\n${insets.map(named).join(",\n")}]}\n`,
  ].join("\n");
}

function check(map) {
  assert.deepEqual(JSON.parse(toJson(map)), map);
  assert.equal(map.metropole.shapes.length, 96);
  const codes = [map.metropole, ...map.insets].flatMap((view) =>
    view.shapes.map((it) => it.code),
  );
  assert.equal(new Set(codes).size, 101);
  const twice = codes.filter((code, i) => codes.indexOf(code) !== i);
  assert.deepEqual(
    twice,
    PARIS_AND_AROUND.map((code) => `DEP-${code}`),
  );
  for (const { viewBox, shapes } of [map.metropole, ...map.insets]) {
    const [left, top, width, height] = viewBox;
    for (const { code, at, d } of shapes) {
      const rings = parsePath(d);
      const tenths = toTenths(rings);
      assert.equal(
        formatPath(tenths),
        d,
        `${code} does not read back as written`,
      );
      assert(
        rings.every((ring) => ring.length >= 3 && area(ring) > 0.1),
        `${code} has a part that is next to nothing`,
      );
      const [l, t, r, b] = bounds(rings);
      const within =
        l > left && t > top && r < left + width && b < top + height;
      assert(within, `${code} leaves its view box`);
      assert(contains(rings, at), `the anchor of ${code} is outside`);
    }
  }
}
