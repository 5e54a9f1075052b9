import { expect, test } from "vitest";
import { parseTableView } from "./table-view";

const parse = (search: Record<string, unknown>) => parseTableView(search, ["nom", "valeur"]);

test("order, filter and columns put away come from the address", () => {
  expect(parse({ tri: "-valeur", filtre: "gard", sans: "valeur" })).toEqual({
    tri: "-valeur",
    filtre: "gard",
    sans: "valeur",
  });
});

test("digits typed in the filter stay words", () => {
  expect(parse({ filtre: 30 })).toEqual({ filtre: "30" });
});

test("what no column answers for is left out", () => {
  expect(parse({ tri: "drop table", filtre: {}, sans: "prix,valeur" })).toEqual({ sans: "valeur" });
  expect(parse({ tri: "--nom", filtre: "", sans: 3 })).toEqual({});
});
