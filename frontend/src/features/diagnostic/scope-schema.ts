import type { DiagnosticDetails, DiagnosticScope, StepKind, TargetPublic, Theme } from "@/api";
import { z } from "@/shared/forms/schema";
import type { Picked } from "@/shared/pickers/picked";

/** What the form of a diagnostic's scope holds; `territory` is chosen once, when it begins. */
export type ScopeValues = {
  territory: Picked | undefined;
  title: string;
  theme: string;
  pathway: string;
  question: string;
  steps: string[];
  publics: string[];
  referenceYear: number | undefined;
  comparisons: Picked[];
  steering: string;
  steeringValidatedOn: string | undefined;
  illustrative: boolean;
};

export const TITLE_LENGTH = 160;
export const QUESTION_LENGTH = 4000;

export const nothing: ScopeValues = {
  territory: undefined,
  title: "",
  theme: "",
  pathway: "",
  question: "",
  steps: ["OUTREACH", "MOBILISATION", "IMMERSION", "TRAINING", "HIRING", "RETENTION"],
  publics: [],
  referenceYear: undefined,
  comparisons: [],
  steering: "",
  steeringValidatedOn: undefined,
  illustrative: false,
};

const picked = z.object({ id: z.string(), name: z.string() });
const filled = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));
const maybe = (length: number) => z.string().check(z.trim(), z.maxLength(length));

/** What is not settled yet can wait until figures are collected. */
export const scopeSchema = () =>
  z.object({
    territory: picked,
    title: filled(TITLE_LENGTH),
    theme: z.string().check(z.minLength(1)),
    pathway: maybe(160),
    question: maybe(QUESTION_LENGTH),
    steps: z.array(z.string()).check(z.minLength(1)),
    publics: z.array(z.string()).check(z.minLength(1)),
    referenceYear: z.optional(z.number().check(z.int(), z.minimum(2000), z.maximum(2100))),
    comparisons: z.array(picked).check(z.maxLength(8)),
    steering: maybe(6000),
    steeringValidatedOn: z.optional(z.string()),
    illustrative: z.boolean(),
  }) as unknown as z.ZodMiniType<ScopeValues, ScopeValues>;

export function valuesOf({ territory, comparisons }: DiagnosticDetails, scope: DiagnosticScope): ScopeValues {
  return {
    territory: { id: territory.code, name: territory.name },
    title: scope.title,
    theme: scope.theme,
    pathway: scope.pathway ?? "",
    question: scope.question,
    steps: scope.steps,
    publics: scope.publics,
    referenceYear: scope.referenceYear,
    comparisons: scope.comparisons.map((code) => ({
      id: code,
      name: comparisons.find((one) => one.code === code)?.name ?? code,
    })),
    steering: scope.steering.join("\n"),
    steeringValidatedOn: scope.steeringValidatedOn,
    illustrative: scope.illustrative,
  };
}

/** A line names a member of the steering committee. */
export function scopeOf(values: ScopeValues): DiagnosticScope {
  const { pathway, referenceYear, steeringValidatedOn } = values;
  return {
    title: values.title,
    theme: values.theme as Theme,
    ...(pathway && { pathway }),
    question: values.question,
    steps: values.steps as StepKind[],
    publics: values.publics as TargetPublic[],
    ...(referenceYear !== undefined && { referenceYear }),
    comparisons: values.comparisons.map(({ id }) => id),
    steering: values.steering
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    ...(steeringValidatedOn && { steeringValidatedOn }),
    illustrative: values.illustrative,
  };
}
