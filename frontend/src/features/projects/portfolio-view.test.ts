import { expect, test } from "vitest";
import {
  csvAddress,
  filterOf,
  isNarrowed,
  orderOf,
  parsePortfolioView,
  toggled,
  widened,
  withoutFunding,
} from "./portfolio-view";

test("filters, order and shape come from the address", () => {
  const search = {
    vue: "carte",
    q: "air",
    etapes: "MODELLING,MEASURING",
    departements: "DEP-30,DEP-2A,DEP-974",
    preuve: 3,
    entree: 2015,
    sortie: "2018-MID",
    financement: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b",
    tri: "-entree",
  };
  expect(parsePortfolioView(search)).toEqual({ ...search, entree: "2015" });
});

test("what is malformed is left out", () => {
  expect(
    parsePortfolioView({
      vue: "tableau",
      q: {},
      etapes: "modelling,<b>",
      themes: ["HOME_CARE"],
      departements: "REG-76,DEP-30",
      preuve: 6,
      entree: "2015-13",
      sortie: "-03",
      financement: "non",
      tri: "drop table",
    }),
  ).toEqual({ departements: "DEP-30" });
});

test("the API is asked with the same filters for the list and for the counts", () => {
  const view = parsePortfolioView({ q: " air ", etapes: "EXITED", publics: "YOUTH", entree: "2015-H2", preuve: "2" });
  expect(filterOf(view)).toEqual({ q: "air", stages: "EXITED", publics: "YOUTH", entered: "2015-H2", evidence: 2 });
  expect(filterOf({ vue: "carte", tri: "nom" })).toEqual({});
});

test("who pays is asked by a funder's id, or by whether anybody does; it can be left out", () => {
  const id = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b";
  expect(filterOf({ financement: "oui" })).toEqual({ funded: true });
  expect(filterOf({ financement: id })).toEqual({ funder: id });
  expect(withoutFunding({ q: "air", financement: id })).toEqual({ q: "air" });
});

test("the file has the same filters and the same order", () => {
  expect(csvAddress({ vue: "carte", etapes: "EXITED", tri: "-sortie" })).toBe(
    "/api/v1/projects.csv?stages=EXITED&sort=EXIT&descending=true",
  );
});

test("projects are sorted by name unless the address says otherwise", () => {
  expect(orderOf({})).toEqual({ sort: "NAME" });
  expect(orderOf({ tri: "-preuve" })).toEqual({ sort: "EVIDENCE", descending: true });
});

test("a filter taken away leaves the others, the shape and the order", () => {
  const view = { vue: "etapes", q: "air", themes: "HOME_CARE,MOBILITY", tri: "-nom" } as const;
  expect(parsePortfolioView(toggled(view, "themes", "HOME_CARE"))).toEqual({ ...view, themes: "MOBILITY" });
  expect(parsePortfolioView(toggled({ themes: "MOBILITY" }, "themes", "MOBILITY"))).toEqual({});
  expect(isNarrowed(view)).toBe(true);
  expect(widened(view)).toEqual({ vue: "etapes", tri: "-nom" });
  expect(isNarrowed(widened(view))).toBe(false);
});
