import { i18n } from "@lingui/core";
import type { ContactDetails, ContactDraft, LegalBasis } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { z } from "@/shared/forms/schema";
import { todayInParis } from "@/shared/i18n/civil-day";

/** A contact as one types her: what is empty is not known. */
export type ContactValues = {
  firstName: string;
  lastName: string;
  role: string;
  email: string;
  phone: string;
  notes: string;
  basis: LegalBasis | "";
  consentOn: string | undefined;
  purgeAt: string | undefined;
  illustrative: boolean;
};

export const NOTES_LENGTH = 2000;
const MONTHS_KEPT = 36;

export const nothing: ContactValues = {
  firstName: "",
  lastName: "",
  role: "",
  email: "",
  phone: "",
  notes: "",
  basis: "",
  consentOn: undefined,
  purgeAt: undefined,
  illustrative: false,
};

/** The last day that the server takes: 36 months from today. */
export function lastPurge(today = todayInParis()): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + MONTHS_KEPT + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + MONTHS_KEPT, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

const told = (code: string) => () => refusalInWords(i18n, { code });
const upTo = (maximum: number) => z.string().check(z.trim(), z.maxLength(maximum));

export const contactSchema = z
  .object({
    firstName: upTo(80).check(z.minLength(1)),
    lastName: upTo(80).check(z.minLength(1)),
    role: upTo(120),
    email: z.union([z.literal(""), z.email({ error: told("email") })], { error: told("email") }),
    phone: upTo(40),
    notes: upTo(NOTES_LENGTH),
    basis: z.string().check(z.minLength(1)),
    consentOn: z.optional(z.string().check(z.refine((day) => day <= todayInParis(), { error: told("date-to-come") }))),
    purgeAt: z.optional(
      z
        .string()
        .check(z.refine((day) => day > todayInParis() && day <= lastPurge(), { error: told("purge-out-of-bounds") })),
    ),
    illustrative: z.boolean(),
  })
  .check(
    z.refine(({ basis, consentOn }) => basis !== "CONSENT" || consentOn !== undefined, {
      path: ["consentOn"],
      error: told("required"),
    }),
  ) as unknown as z.ZodMiniType<ContactValues, ContactValues>;

const known = <K extends string>(name: K, value: string) =>
  (value.trim() ? { [name]: value.trim() } : {}) as { [name in K]?: string };

/** What is sent: without what is not known, and the day of a consent with a consent only. */
export const draftOf = (values: ContactValues): ContactDraft => ({
  firstName: values.firstName.trim(),
  lastName: values.lastName.trim(),
  ...known("role", values.role),
  ...known("email", values.email),
  ...known("phone", values.phone),
  ...known("notes", values.notes),
  basis: values.basis as LegalBasis,
  ...(values.basis === "CONSENT" && values.consentOn && { consentOn: values.consentOn }),
  ...(values.purgeAt && { purgeAt: values.purgeAt }),
  illustrative: values.illustrative,
});

export const valuesOf = (contact: ContactDetails): ContactValues => ({
  firstName: contact.firstName,
  lastName: contact.lastName,
  role: contact.role ?? "",
  email: contact.email ?? "",
  phone: contact.phone ?? "",
  notes: contact.notes ?? "",
  basis: contact.basis,
  consentOn: contact.consentOn,
  purgeAt: contact.purgeAt,
  illustrative: contact.illustrative,
});

/** Names the draft of a contact in this browser; one to be added goes by her organisation. */
export const draftName = (id: string) => `contact:${id}`;
