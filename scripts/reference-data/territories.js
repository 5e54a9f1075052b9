// The territories of the Code officiel géographique 2026, one row each, as CSV.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { checkTerritories } from "./territories-check.js";

const require = createRequire(import.meta.url);
const read = (name) =>
  require(`@etalab/decoupage-administratif/data/${name}.json`);

const MAYOTTE = "976";
// The package takes Mayotte's communes from the 2017 census and all others from the 2023 legal populations.
const POPULATION_YEAR = 2023;
const POPULATION_YEAR_OF_MAYOTTE = 2017;

/** The CSV text: countries, régions, départements, EPCI, communes, so that parents come before their children. */
export function territoriesCsv() {
  const rows = [
    ...countries(),
    ...regions(),
    ...departements(),
    ...epcis(),
    ...communes(),
  ];
  checkTerritories(rows);
  const lines = rows.map((row) =>
    [
      row.code,
      row.name,
      row.parents.join(" "),
      row.population,
      row.populationYear,
    ]
      .map(field)
      .join(","),
  );
  return ["code,name,parents,population,population_year", ...lines, ""].join(
    "\n",
  );
}

const inScope = (territory) =>
  territory.zone === "metro" || territory.zone === "drom";
const currentCommunes = read("communes").filter(
  (it) => it.type === "commune-actuelle" && inScope(it),
);
const communeByCode = new Map(currentCommunes.map((it) => [it.code, it]));
const groupings = read("epci").map((it) => ({
  ...it,
  communes: it.membres.map(member),
}));
const epciOfCommune = new Map(
  groupings.flatMap((it) =>
    it.communes.map((commune) => [commune.code, it.code]),
  ),
);

function member({ code }) {
  const commune = communeByCode.get(code);
  assert(
    commune,
    `EPCI member ${code} is not a current commune of the 101 départements`,
  );
  return commune;
}

function countries() {
  const metropole = currentCommunes.filter((it) => it.zone === "metro");
  const withoutMayotte = currentCommunes.filter(
    (it) => it.departement !== MAYOTTE,
  );
  return [
    row("FR", "France", [], currentCommunes),
    row("FR-HORS-976", "France hors Mayotte", ["FR"], withoutMayotte),
    row("FR-METRO", "France métropolitaine", ["FR"], metropole),
  ];
}

function regions() {
  return sorted(read("regions").filter(inScope)).map((region) => {
    const members = currentCommunes.filter((it) => it.region === region.code);
    const parents = ["FR"];
    if (region.zone === "metro") parents.push("FR-METRO");
    if (!members.every(isInMayotte)) parents.push("FR-HORS-976");
    return row(`REG-${region.code}`, region.nom, parents, members);
  });
}

function departements() {
  return sorted(read("departements").filter(inScope)).map((departement) => {
    const members = currentCommunes.filter(
      (it) => it.departement === departement.code,
    );
    return row(
      `DEP-${departement.code}`,
      departement.nom,
      [`REG-${departement.region}`],
      members,
    );
  });
}

function epcis() {
  return sorted(groupings).map((epci) => {
    const inhabitants = new Map();
    for (const { departement, population } of epci.communes) {
      inhabitants.set(
        departement,
        (inhabitants.get(departement) ?? 0) + population,
      );
    }
    const mostInhabitantsFirst = [...inhabitants].sort(
      (a, b) => b[1] - a[1] || byCode(a[0], b[0]),
    );
    const parents = mostInhabitantsFirst.map(([code]) => `DEP-${code}`);
    return row(`EPCI-${epci.code}`, epci.nom, parents, epci.communes);
  });
}

function communes() {
  return sorted(currentCommunes).map((commune) => {
    const epci = epciOfCommune.get(commune.code);
    const parents = [
      `DEP-${commune.departement}`,
      ...(epci ? [`EPCI-${epci}`] : []),
    ];
    return row(`COM-${commune.code}`, commune.nom, parents, [commune]);
  });
}

function row(code, name, parents, members) {
  assert(members.length > 0, `${code} has no commune`);
  const known = members.every((it) => Number.isInteger(it.population));
  return {
    code,
    name: name.replace(/\s+/g, " ").trim(),
    parents,
    population: known
      ? members.reduce((sum, it) => sum + it.population, 0)
      : "",
    populationYear: members.every(isInMayotte)
      ? POPULATION_YEAR_OF_MAYOTTE
      : POPULATION_YEAR,
  };
}

function isInMayotte(commune) {
  return commune.departement === MAYOTTE;
}

function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted(territories) {
  return [...territories].sort((a, b) => byCode(a.code, b.code));
}

function field(value) {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
