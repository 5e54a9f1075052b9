import { expect, test } from "vitest";
import { draftOf, nothing, organisationSchema, valuesOf } from "./organisation-schema";

const poste = { ...nothing, name: "La Poste", types: ["EMPLOYER" as const] };
const refused = (values: typeof poste) =>
  organisationSchema.safeParse(values).error?.issues.map(({ path }) => path.join("."));

test("what is not known is left out, and numbers lose their spaces", () => {
  expect(draftOf({ ...poste, siret: "356 000 000 09075", code: "poste" })).toEqual({
    name: "La Poste",
    siret: "35600000009075",
    code: "POSTE",
    types: ["EMPLOYER"],
    illustrative: false,
  });
});

test("what is known comes back into the form", () => {
  const before = { id: "p", name: "PTT" };
  const details = { ...draftOf(poste), id: "1", succession: [], successorOf: before, validFrom: "1991" };
  expect(valuesOf(details)).toEqual({ ...poste, successorOf: before, validFrom: "1991" });
});

test("each mistake is told beside its field", () => {
  expect(refused({ ...poste, siret: "356 000 000 09075" })).toBeUndefined();
  expect(refused({ ...poste, name: " ", types: [] })).toEqual(["name", "types"]);
  expect(refused({ ...poste, siren: "356000001" })).toEqual(["siren"]);
  expect(refused({ ...poste, siret: "35600000000049" })).toEqual(["siret"]);
  expect(refused({ ...poste, siren: "130005481", siret: "13002603200016" })).toEqual(["siret"]);
  expect(refused({ ...poste, code: "la poste", website: "laposte.fr" })).toEqual(["code", "website"]);
});
