// What was checked by hand for 2026, so that a surprise in the sources stops the script.
import assert from "node:assert/strict";

const CODE =
  /^(FR|FR-METRO|FR-HORS-976|REG-\d{2}|DEP-(\d{2}|2[AB]|97[1-46])|EPCI-\d{9}|COM-(\d{2}|2[AB])\d{3})$/;

/** Stops when the package no longer says what was checked by hand for 2026. */
export function checkTerritories(rows) {
  const ofType = (prefix) => rows.filter((it) => it.code.startsWith(prefix));
  const byTypedCode = new Map(rows.map((it) => [it.code, it]));
  const count = (prefix) => ofType(prefix).length;
  assert.deepEqual(
    {
      FR: count("FR"),
      REG: count("REG-"),
      DEP: count("DEP-"),
      EPCI: count("EPCI-"),
      COM: count("COM-"),
    },
    { FR: 3, REG: 18, DEP: 101, EPCI: 1255, COM: 34875 },
  );
  assert.equal(byTypedCode.size, rows.length, "a code occurs twice");
  for (const it of rows) {
    assert.match(it.code, CODE);
    assert(it.name.length > 0, `${it.code} has no name`);
    for (const parent of it.parents)
      assert(
        byTypedCode.has(parent),
        `${it.code} has an unknown parent ${parent}`,
      );
  }
  assert.equal(
    ofType("EPCI-").filter((it) => it.parents.length > 1).length,
    89,
    "EPCI that straddle départements",
  );
  const alone = ofType("COM-").filter((it) => it.parents.length === 1);
  const islands = ["COM-22016", "COM-29083", "COM-29155", "COM-85113"];
  assert.deepEqual(
    alone.map((it) => it.code),
    islands,
    "communes without EPCI",
  );
  const empty = ofType("COM-").filter((it) => it.population === 0);
  assert.equal(
    empty.length,
    6,
    "villages of the Meuse destroyed in 1916, without inhabitants",
  );
  assert.equal(
    rows.filter((it) => it.population === "").length,
    0,
    "unknown populations",
  );
  assert.equal(byTypedCode.get("FR").population, 68350798);
  for (const prefix of ["REG-", "DEP-", "COM-"]) {
    const total = ofType(prefix).reduce((sum, it) => sum + it.population, 0);
    assert.equal(
      total,
      byTypedCode.get("FR").population,
      `${prefix} does not add up to France`,
    );
  }
}
