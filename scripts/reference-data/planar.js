// Plane geometry on rings: arrays of [x, y] whose last point joins the first.

export function signedArea(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

export function area(ring) {
  return Math.abs(signedArea(ring));
}

/** Whether a point is inside rings taken together: outlines and their holes (even-odd rule). */
export function contains(rings, [x, y]) {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1)
        inside = !inside;
    });
  }
  return inside;
}

/** [left, top, right, bottom] of rings. */
export function bounds(rings) {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Moves rings into a square box, centred, keeping their proportions. */
export function fitter(rings, size, padding) {
  const [left, top, right, bottom] = bounds(rings);
  const scale = (size - 2 * padding) / Math.max(right - left, bottom - top);
  const shiftX = (size - scale * (left + right)) / 2;
  const shiftY = (size - scale * (top + bottom)) / 2;
  return ([x, y]) => [x * scale + shiftX, y * scale + shiftY];
}

/** Rings in whole tenths, without the points that became equal to the one before. */
export function toTenths(rings) {
  return rings.map((ring) => {
    const points = ring.map(([x, y]) => [
      Math.round(x * 10),
      Math.round(y * 10),
    ]);
    return points.filter(([x, y], i) => {
      const [previousX, previousY] = points.at(i - 1);
      return x !== previousX || y !== previousY;
    });
  });
}
