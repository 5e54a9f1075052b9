import { expect, test } from "vitest";
import { inGroups, isSiren, isSiret, withoutSpaces } from "./business-numbers";

test.each(["130026032", "130005481", "552100554", "356000000"])("%s is a SIREN", (digits) => {
  expect(isSiren(digits)).toBe(true);
});

test.each(["130026033", "13002603", "13002603A", ""])("%s is none", (digits) => {
  expect(isSiren(digits)).toBe(false);
});

test.each(["13002603200016", "35600000000048", "35600000009075"])("%s is a SIRET", (digits) => {
  expect(isSiret(digits)).toBe(true);
});

test.each(["13002603200017", "35600000000049", "55210055409075"])("%s is none", (digits) => {
  expect(isSiret(digits)).toBe(false);
});

test("numbers are read as people write them, and written as people read them", () => {
  expect(withoutSpaces(" 356 000 000\u00a000048")).toBe("35600000000048");
  expect(inGroups("35600000000048")).toBe("356\u00a0000\u00a0000\u00a000048");
  expect(inGroups("356000000")).toBe("356\u00a0000\u00a0000");
});
