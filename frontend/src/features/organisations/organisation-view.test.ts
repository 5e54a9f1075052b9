import { expect, test } from "vitest";
import { csvAddress, parseOrganisationView, queryOf } from "./organisation-view";

test("an address is read, and what is malformed in it left out", () => {
  expect(parseOrganisationView({ q: 356000000, type: "FUNDER", tri: "-debut" })).toEqual({
    q: "356000000",
    type: "FUNDER",
    tri: "-debut",
  });
  expect(parseOrganisationView({ q: "", type: "WITCH", tri: "chapeau" })).toEqual({});
});

test("the list and its file are asked the same", () => {
  expect(queryOf({})).toEqual({ sort: "NAME" });
  expect(queryOf({ q: " anct ", type: "FUNDER", tri: "-siren" })).toEqual({
    q: "anct",
    types: "FUNDER",
    sort: "SIREN",
    descending: true,
  });
  expect(csvAddress({ q: "a&b", tri: "-nom" })).toBe("/api/v1/organisations.csv?q=a%26b&sort=NAME&descending=true");
});
