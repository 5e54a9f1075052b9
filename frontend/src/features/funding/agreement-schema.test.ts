import { expect, test } from "vitest";
import { agreementSchema } from "./agreement-schema";
import { type AgreementValues, draftOf, named, nothing } from "./agreement-values";

const words = { required: "required", amount: "amount", lines: "lines", object: "object", twice: "twice", period: "p" };

const values: AgreementValues = {
  ...nothing,
  reference: "2024-12",
  title: "Soutien",
  funder: { id: "f1", name: "ANCT" },
  amount: 115000.5,
  lines: [
    named({ scope: "PROGRAMME", amount: 100000 }),
    named({ scope: "TERRITORY", territory: { id: "DEP-30", name: "Gard" }, amount: 15000.5 }),
  ],
  signedOn: "2024-03-15",
  startsOn: "2024-01-01",
  endsOn: "2024-12-31",
};

const refused = (part: Partial<AgreementValues>) =>
  agreementSchema(words)
    .safeParse({ ...values, ...part })
    .error?.issues.map(({ path, message }) => [path[0], message]);

test("an agreement whose lines add up is sent, each with what it pays for", () => {
  expect(refused({})).toBeUndefined();
  expect(draftOf(values)).toMatchObject({
    funder: "f1",
    lines: [
      { scope: "PROGRAMME", amount: 100000 },
      { scope: "TERRITORY", territory: "DEP-30", amount: 15000.5 },
    ],
  });
  expect(draftOf(values)).not.toHaveProperty("beneficiary");
});

test("lines that miss the amount by a cent are refused before anything is sent", () => {
  expect(refused({ amount: 115000.51 })).toEqual([["lines", "lines"]]);
});

test("a line says what it is for, how much it is, and says it once", () => {
  const [programme] = values.lines;
  expect(refused({ lines: [named({ scope: "PROJECT", amount: 115000.5 })] })).toEqual([["lines", "object"]]);
  expect(refused({ lines: [named({ scope: "PROGRAMME", amount: Number.NaN })] })?.[0]).toEqual(["lines", "amount"]);
  expect(refused({ amount: 200000, lines: programme ? [programme, programme] : [] })).toEqual([["lines", "twice"]]);
});

test("a period runs forward, and what is missing is told", () => {
  expect(refused({ endsOn: "2023-12-31" })).toEqual([["endsOn", "p"]]);
  expect(refused({ funder: undefined })).toContainEqual(["funder", "required"]);
});
