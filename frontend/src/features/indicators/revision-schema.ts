import type { DefinitionRevision, DefinitionText, IndicatorDetails } from "@/api";
import { z } from "@/shared/forms/schema";

/** What the form holds: the definition's text as fields give it, and why it changes. */
export type Revision = Omit<
  DefinitionText,
  "numerator" | "denominator" | "formula" | "breakdowns" | "needPolarity" | "validFrom"
> & {
  numerator: string;
  denominator: string;
  formula: string;
  /** Separated by commas. */
  breakdowns: string;
  needPolarity: string;
  validFrom: string | undefined;
  reason: string;
};

const filled = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));
const maybe = (length: number) => z.string().check(z.trim(), z.maxLength(length));
const chosen = z.string().check(z.minLength(1));

/** Axes without the blanks and the commas too many. */
const axes = (text: string) =>
  text
    .split(",")
    .map((axis) => axis.trim())
    .filter(Boolean);

export const revisionSchema = (words: { breakdowns: string }) =>
  z.object({
    name: filled(200),
    definition: filled(2000),
    numerator: maybe(500),
    denominator: maybe(500),
    formula: maybe(200),
    denominatorDate: chosen,
    unit: chosen,
    direction: chosen,
    needPolarity: chosen,
    breakdowns: z
      .string()
      .check(
        z.refine((text) => axes(text).length <= 20 && axes(text).every((axis) => axis.length <= 50), words.breakdowns),
      ),
    source: filled(300),
    frequency: filled(100),
    level: filled(200),
    method: filled(100),
    mandatory: z.boolean(),
    validFrom: z.string().check(z.minLength(1)),
    reason: filled(1000),
  }) as unknown as z.ZodMiniType<Revision, Revision>;

/** The definition in force, to begin anew today: a version begins after the one before it. */
export function startOf(indicator: IndicatorDetails, today: string): Revision {
  const text = indicator.definitions.reduce((a, b) => (a.version > b.version ? a : b)).text;
  return {
    ...text,
    numerator: text.numerator ?? "",
    denominator: text.denominator ?? "",
    formula: text.formula ?? "",
    breakdowns: text.breakdowns.join(", "),
    needPolarity: String(text.needPolarity),
    validFrom: today,
    reason: "",
  };
}

export function revisionOf(revision: Revision): DefinitionRevision {
  const { reason, numerator, denominator, formula, validFrom = "", ...text } = revision;
  return {
    reason,
    text: {
      ...text,
      validFrom,
      ...(numerator && { numerator }),
      ...(denominator && { denominator }),
      ...(formula && { formula }),
      breakdowns: axes(text.breakdowns),
      needPolarity: Number(text.needPolarity),
    },
  };
}
