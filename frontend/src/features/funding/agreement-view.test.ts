import { expect, test } from "vitest";
import { csvAddress, isNarrowed, parseAgreementView, queryOf } from "./agreement-view";

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

test("the file has what the list has, in no order of its own", () => {
  expect(csvAddress({ q: "anct & co", etat: "ENDED", tri: "END" })).toBe(
    "/api/v1/funding/lines.csv?q=anct+%26+co&state=ENDED",
  );
});

test("an order alone narrows nothing", () => {
  expect(isNarrowed({ tri: "END" })).toBe(false);
  expect(isNarrowed({ q: "anct" })).toBe(true);
});
