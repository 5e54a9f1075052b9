import { i18n } from "@lingui/core";
import type { OrganisationDetails, OrganisationDraft, OrganisationType } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { z } from "@/shared/forms/schema";
import type { Picked } from "@/shared/pickers/picked";
import { isSiren, isSiret, withoutSpaces } from "./business-numbers";

/** An organisation as one types it: what is empty is not known. */
export type OrganisationValues = {
  name: string;
  shortName: string;
  legalForm: string;
  siren: string;
  siret: string;
  code: string;
  types: OrganisationType[];
  website: string;
  validFrom: string | undefined;
  validTo: string | undefined;
  successorOf: Picked | undefined;
  illustrative: boolean;
};

export const nothing: OrganisationValues = {
  name: "",
  shortName: "",
  legalForm: "",
  siren: "",
  siret: "",
  code: "",
  types: [],
  website: "",
  validFrom: undefined,
  validTo: undefined,
  successorOf: undefined,
  illustrative: false,
};

const upTo = (maximum: number) => z.string().check(z.trim(), z.maxLength(maximum));
const told = (code: string) => () => refusalInWords(i18n, { code });
const partialDate = z.optional(
  z.string().check(z.refine((text) => /^\d{4}(-(H1|MID|H2|\d{2}(-\d{2})?))?$/.test(text), { error: told("pattern") })),
);

export const organisationSchema = z
  .object({
    name: upTo(200).check(z.minLength(1)),
    shortName: upTo(60),
    legalForm: upTo(100),
    siren: z
      .string()
      .check(z.refine((typed) => typed === "" || isSiren(withoutSpaces(typed)), { error: told("siren-invalid") })),
    siret: z
      .string()
      .check(z.refine((typed) => typed === "" || isSiret(withoutSpaces(typed)), { error: told("siret-invalid") })),
    code: z.string().check(
      z.trim(),
      z.refine((typed) => typed === "" || /^[A-Z0-9]([A-Z0-9-]{0,18}[A-Z0-9])?$/i.test(typed), {
        error: told("pattern"),
      }),
    ),
    types: z.array(z.string()).check(z.refine((types) => types.length > 0, { error: told("required") })),
    website: upTo(300).check(
      z.refine((typed) => typed === "" || /^https?:\/\/\S+$/.test(typed), { error: told("website") }),
    ),
    validFrom: partialDate,
    validTo: partialDate,
    successorOf: z.optional(z.object({ id: z.string(), name: z.string() })),
    illustrative: z.boolean(),
  })
  .check(
    z.refine(
      ({ siren, siret }) => siren === "" || siret === "" || withoutSpaces(siret).startsWith(withoutSpaces(siren)),
      { path: ["siret"], error: told("siret-of-another") },
    ),
  ) as unknown as z.ZodMiniType<OrganisationValues, OrganisationValues>;

const known = <K extends string>(name: K, value: string) =>
  (value.trim() ? { [name]: value.trim() } : {}) as { [name in K]?: string };

/** What is sent: without what is not known, numbers without their spaces. */
export const draftOf = (values: OrganisationValues): OrganisationDraft => ({
  name: values.name.trim(),
  ...known("shortName", values.shortName),
  ...known("legalForm", values.legalForm),
  ...known("siren", withoutSpaces(values.siren)),
  ...known("siret", withoutSpaces(values.siret)),
  ...known("code", values.code.toUpperCase()),
  types: values.types,
  ...known("website", values.website),
  ...(values.validFrom && { validFrom: values.validFrom }),
  ...(values.validTo && { validTo: values.validTo }),
  ...(values.successorOf && { successorOf: values.successorOf.id }),
  illustrative: values.illustrative,
});

export const valuesOf = (details: OrganisationDetails): OrganisationValues => ({
  name: details.name,
  shortName: details.shortName ?? "",
  legalForm: details.legalForm ?? "",
  siren: details.siren ?? "",
  siret: details.siret ?? "",
  code: details.code ?? "",
  types: details.types,
  website: details.website ?? "",
  validFrom: details.validFrom,
  validTo: details.validTo,
  successorOf: details.successorOf,
  illustrative: details.illustrative,
});
