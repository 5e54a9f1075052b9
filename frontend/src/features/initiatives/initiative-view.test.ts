import { expect, it } from "vitest";
import { csvAddress, isNarrowed, parseInitiativeView, queryOf } from "./initiative-view";

it("keeps what an address says of a list and leaves out what is malformed", () => {
  expect(parseInitiativeView({ q: 12, etape: "TRAINING", public: "YOUTH", lieu: "COM-30189" })).toEqual({
    q: "12",
    etape: "TRAINING",
    public: "YOUTH",
    lieu: "COM-30189",
  });
  expect(parseInitiativeView({ q: ["a"], etape: "DANCE", public: 3, lieu: "Nîmes", departement: "COM-30189" })).toEqual(
    {},
  );
});

it("asks the API for what the view shows, in the file too", () => {
  expect(queryOf({ q: " bus ", etape: "HIRING", departement: "DEP-30" })).toEqual({
    q: "bus",
    steps: "HIRING",
    departments: "DEP-30",
  });
  expect(csvAddress("/api/v1/initiatives", { q: "à vélo" })).toBe("/api/v1/initiatives.csv?q=%C3%A0+v%C3%A9lo");
  expect(csvAddress("/api/v1/initiatives", {})).toBe("/api/v1/initiatives.csv");
});

it("knows a list that nothing narrows", () => {
  expect(isNarrowed({ q: " " })).toBe(false);
  expect(isNarrowed({ lieu: "DEP-30" })).toBe(true);
});
