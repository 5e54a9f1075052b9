import type { ModelElement, PathwayStep, TheoryOfChange } from "@/api";
import { z } from "@/shared/forms/schema";
import { isComplete, lastsForwards, type ModelDraft, type PrerequisiteTerms } from "./model-draft";

type Words = { step: string; prerequisite: string };

/** Labels may wait until the version is published; a condition says all it needs. */
export const modelSchema = (words: Words) =>
  z.object({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    elements: z.custom<ModelElement[]>(),
    steps: z.custom<PathwayStep[]>().check(z.refine((steps) => steps.every(lastsForwards), words.step)),
    prerequisites: z
      .custom<PrerequisiteTerms[]>()
      .check(z.refine((prerequisites) => prerequisites.every(isComplete), words.prerequisite)),
    theory: z.custom<TheoryOfChange>(),
    illustrative: z.boolean(),
  }) as unknown as z.ZodMiniType<ModelDraft, ModelDraft>;
