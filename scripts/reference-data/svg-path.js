// Reads and writes the closed, straight-sided SVG paths that map shapes are made of.
import assert from "node:assert/strict";

const TOKEN = /[mz]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** The rings of a path of relative `m` and `z` commands: arrays of absolute [x, y], not repeating the first point. */
export function parsePath(path) {
  assert.equal(
    path.replace(TOKEN, "").replace(/[\s,]/g, ""),
    "",
    `unread parts in ${path}`,
  );
  const tokens = path.match(TOKEN);
  const rings = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < tokens.length; ) {
    if (tokens[i] === "z") {
      [x, y] = rings.at(-1)[0];
      i += 1;
      continue;
    }
    if (tokens[i] === "m") {
      rings.push([]);
      i += 1;
    }
    x += Number(tokens[i]);
    y += Number(tokens[i + 1]);
    assert(
      Number.isFinite(x) && Number.isFinite(y),
      `not a point at token ${i} of ${path}`,
    );
    rings.at(-1).push([x, y]);
    i += 2;
  }
  return rings;
}

/** The shortest relative path for rings whose coordinates are whole tenths of a unit: [12, 5] is 1.2,0.5. */
export function formatPath(rings) {
  let path = "";
  let previous = "";
  let from = [0, 0];
  const append = (tenths) => {
    const number = decimal(tenths);
    const glued =
      number.startsWith("-") ||
      previous === "" ||
      (number.startsWith(".") && previous.includes("."));
    path += glued ? number : ` ${number}`;
    previous = number;
  };
  for (const ring of rings) {
    path += "m";
    previous = "";
    for (const to of ring) {
      append(to[0] - from[0]);
      append(to[1] - from[1]);
      from = to;
    }
    path += "z";
    from = ring[0];
  }
  return path;
}

function decimal(tenths) {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
