import { i18n } from "@lingui/core";
import type { InitiativeDetails, InitiativeDraft, InitiativeStatus, PresenceKind, StepKind, TargetPublic } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { z } from "@/shared/forms/schema";
import type { Picked } from "@/shared/pickers/picked";

/** An initiative as one types it: what is empty is not known. */
export type InitiativeValues = {
  name: string;
  operator: string;
  operatorKind: PresenceKind | "";
  steps: StepKind[];
  publics: TargetPublic[];
  status: InitiativeStatus | "";
  endsOn: string | undefined;
  place: Picked | undefined;
  capacity: number | undefined;
  funding: string;
  description: string;
  address: string;
  latitude: number | undefined;
  longitude: number | undefined;
  siret: string;
  website: string;
  source: string;
  illustrative: boolean;
};

export const nothing: InitiativeValues = {
  name: "",
  operator: "",
  operatorKind: "",
  steps: [],
  publics: [],
  status: "RUNNING",
  endsOn: undefined,
  place: undefined,
  capacity: undefined,
  funding: "",
  description: "",
  address: "",
  latitude: undefined,
  longitude: undefined,
  siret: "",
  website: "",
  source: "",
  illustrative: false,
};

const upTo = (maximum: number) => z.string().check(z.trim(), z.maxLength(maximum));
const told = (code: string) => () => refusalInWords(i18n, { code });
const withoutSpaces = (typed: string) => typed.replace(/[\s\u00a0\u202f]/g, "");
const degrees = (maximum: number) => z.optional(z.number().check(z.minimum(-maximum), z.maximum(maximum)));

export const initiativeSchema = z
  .object({
    name: upTo(200).check(z.minLength(1)),
    operator: upTo(200).check(z.minLength(1)),
    operatorKind: z.string(),
    steps: z.array(z.string()).check(z.refine((steps) => steps.length > 0, { error: told("required") })),
    publics: z.array(z.string()),
    status: z.string().check(z.minLength(1)),
    endsOn: z.optional(
      z
        .string()
        .check(z.refine((text) => /^\d{4}(-(H1|MID|H2|\d{2}(-\d{2})?))?$/.test(text), { error: told("pattern") })),
    ),
    place: z.object({ id: z.string(), name: z.string() }, { error: told("required") }),
    capacity: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000))),
    funding: upTo(300),
    description: upTo(4000),
    address: upTo(300),
    latitude: degrees(90),
    longitude: degrees(180),
    siret: z
      .string()
      .check(z.refine((typed) => /^(\d{14})?$/.test(withoutSpaces(typed)), { error: told("siret-invalid") })),
    website: upTo(300).check(
      z.refine((typed) => typed === "" || /^https?:\/\/\S+$/.test(typed), { error: told("website") }),
    ),
    source: upTo(300),
    illustrative: z.boolean(),
  })
  .check(
    z.refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
      path: ["longitude"],
      error: told("coordinate-missing"),
    }),
  ) as unknown as z.ZodMiniType<InitiativeValues, InitiativeValues>;

const known = <K extends string>(name: K, value: string) =>
  (value.trim() ? { [name]: value.trim() } : {}) as { [name in K]?: string };

/** What is sent: without what is not known, numbers without their spaces. */
export const draftOf = (values: InitiativeValues): InitiativeDraft => ({
  name: values.name.trim(),
  operator: values.operator.trim(),
  ...(values.operatorKind && { operatorKind: values.operatorKind }),
  steps: values.steps,
  publics: values.publics,
  status: values.status || "RUNNING",
  ...(values.endsOn && { endsOn: values.endsOn }),
  place: values.place?.id ?? "",
  ...(values.capacity !== undefined && { capacity: values.capacity }),
  ...known("funding", values.funding),
  ...known("description", values.description),
  ...known("address", values.address),
  ...(values.latitude !== undefined && { latitude: values.latitude }),
  ...(values.longitude !== undefined && { longitude: values.longitude }),
  ...known("siret", withoutSpaces(values.siret)),
  ...known("website", values.website),
  ...known("source", values.source),
  illustrative: values.illustrative,
});

export const valuesOf = (details: InitiativeDetails): InitiativeValues => ({
  name: details.name,
  operator: details.operator,
  operatorKind: details.operatorKind ?? "",
  steps: details.steps,
  publics: details.publics,
  status: details.status,
  endsOn: details.endsOn,
  place: { id: details.place.code, name: details.place.name },
  capacity: details.capacity,
  funding: details.funding ?? "",
  description: details.description ?? "",
  address: details.address ?? "",
  latitude: details.latitude,
  longitude: details.longitude,
  siret: details.siret ?? "",
  website: details.website ?? "",
  source: details.source ?? "",
  illustrative: details.illustrative,
});
