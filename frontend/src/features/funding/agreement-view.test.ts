import { expect, test } from "vitest";
import { isNarrowed, parseAgreementView, queryOf } from "./agreement-view";

test("an address says which agreements are shown; what is malformed is left out", () => {
  expect(parseAgreementView({ q: 2024, etat: "ENDED", portee: "PROJECT", annee: "2019", tri: "-AMOUNT" })).toEqual({
    q: "2024",
    etat: "ENDED",
    portee: "PROJECT",
    annee: 2019,
    tri: "-AMOUNT",
  });
  expect(parseAgreementView({ q: " ", etat: "LOST", portee: 1, annee: "19", tri: "id; drop" })).toEqual({});
});

test("the API is asked for the last signed first, unless another order is chosen", () => {
  expect(queryOf({})).toEqual({ sort: "SIGNED", descending: true });
  expect(queryOf({ tri: "END", etat: "EXPIRING", annee: 2019 })).toEqual({
    sort: "END",
    descending: false,
    state: "EXPIRING",
    year: 2019,
  });
});

test("an order alone narrows nothing", () => {
  expect(isNarrowed({ tri: "END" })).toBe(false);
  expect(isNarrowed({ q: "anct" })).toBe(true);
});
