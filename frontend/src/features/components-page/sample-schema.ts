import { z } from "@/shared/forms/schema";
import { isPartialDate } from "@/shared/pickers/partial-date";
import type { Picked } from "@/shared/pickers/picked";

/** What the example form holds. */
export type Sample = {
  title: string;
  contact: string;
  summary: string;
  budget: number | undefined;
  kind: string;
  stage: string;
  place: Picked | undefined;
  start: string | undefined;
  review: string | undefined;
  agreed: boolean;
};

export const nothing: Sample = {
  title: "",
  contact: "",
  summary: "",
  budget: undefined,
  kind: "",
  stage: "",
  place: undefined,
  start: undefined,
  review: undefined,
  agreed: false,
};

const required = z.string().check(z.minLength(1));

export const sampleSchema = (words: { date: string; agreed: string }): z.ZodMiniType<Sample, Sample> =>
  z.object({
    title: required.check(z.maxLength(80)),
    contact: z.union([z.literal(""), z.email()]),
    summary: required.check(z.maxLength(300)),
    budget: z.optional(z.number().check(z.minimum(0))),
    kind: required,
    stage: required,
    place: z.optional(z.object({ id: z.string(), name: z.string() })),
    start: z.optional(z.string().check(z.refine(isPartialDate, words.date))),
    review: z.optional(z.string()),
    agreed: z.boolean().check(z.refine((yes) => yes, words.agreed)),
  }) as z.ZodMiniType<Sample, Sample>;
