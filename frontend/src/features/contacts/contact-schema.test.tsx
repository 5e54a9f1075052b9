import { expect, test } from "vitest";
import { contactSchema, draftOf, lastPurge, nothing } from "./contact-schema";

const ines = { ...nothing, firstName: "Inès", lastName: "Garnier", basis: "LEGITIMATE_INTEREST" as const };
const refused = (values: typeof nothing) =>
  contactSchema.safeParse(values).error?.issues.map(({ path }) => path.join("."));

test("what is not known is left out, and a day of consent without a consent", () => {
  expect(draftOf({ ...ines, email: " ", consentOn: "2026-01-15" })).toEqual({
    firstName: "Inès",
    lastName: "Garnier",
    basis: "LEGITIMATE_INTEREST",
    illustrative: false,
  });
});

test("each mistake is told beside its field", () => {
  expect(refused(ines)).toBeUndefined();
  expect(refused(nothing)).toEqual(["firstName", "lastName", "basis"]);
  expect(refused({ ...ines, email: "ines" })).toEqual(["email"]);
  expect(refused({ ...ines, basis: "CONSENT" })).toEqual(["consentOn"]);
  expect(refused({ ...ines, basis: "CONSENT", consentOn: "2999-01-01" })).toEqual(["consentOn"]);
  expect(refused({ ...ines, purgeAt: "2020-01-01" })).toEqual(["purgeAt"]);
  expect(refused({ ...ines, purgeAt: "2999-01-01" })).toEqual(["purgeAt"]);
});

test.each([
  ["2026-11-24", "2029-11-24"],
  ["2024-02-29", "2027-02-28"],
  ["2026-12-31", "2029-12-31"],
])("who is looked at on %s is kept until %s at most", (today, last) => {
  expect(lastPurge(today)).toBe(last);
});
