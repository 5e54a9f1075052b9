import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ResultDetails, ResultDraft, Unit } from "@/api";
import { z } from "@/shared/forms/schema";
import { isPartialDate } from "@/shared/pickers/partial-date";

/** What the form of a result holds. */
export type ResultValues = {
  outcome: string;
  indicatorCode: string;
  estimate: number | undefined;
  unit: string;
  lower: number | undefined;
  upper: number | undefined;
  confidenceLevel: number | undefined;
  sampleSize: number | undefined;
  method: string;
  since: string | undefined;
  until: string | undefined;
  document: string;
  illustrative: boolean;
};

export const nothing: ResultValues = {
  outcome: "",
  indicatorCode: "",
  estimate: undefined,
  unit: "",
  lower: undefined,
  upper: undefined,
  confidenceLevel: 95,
  sampleSize: undefined,
  method: "",
  since: undefined,
  until: undefined,
  document: "",
  illustrative: false,
};

const number = z.optional(z.number());

export function resultSchema() {
  const date = z.string().check(z.refine(isPartialDate, i18n._(msg`Écrivez au moins une année, par exemple 2018.`)));
  return z.object({
    outcome: z.string().check(z.trim(), z.maxLength(200)),
    indicatorCode: z.string(),
    estimate: z.number(),
    unit: z.string().check(z.minLength(1)),
    lower: number,
    upper: number,
    confidenceLevel: z.optional(z.number().check(z.minimum(50), z.maximum(99))),
    sampleSize: z.optional(z.number().check(z.minimum(1))),
    method: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
    since: date,
    until: z.optional(date),
    document: z.string(),
    illustrative: z.boolean(),
  }) as unknown as z.ZodMiniType<ResultValues, ResultValues>;
}

/** Without a bound there is no level of confidence to tell. */
export function resultDraft(values: ResultValues): ResultDraft {
  const { outcome, indicatorCode, estimate = 0, unit, lower, upper, confidenceLevel, sampleSize, method } = values;
  const { since = "", until, document, illustrative } = values;
  const ranged = lower !== undefined || upper !== undefined;
  return {
    ...(outcome && { outcome }),
    ...(indicatorCode && { indicatorCode }),
    estimate,
    unit: unit as Unit,
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    ...(ranged && confidenceLevel !== undefined && { confidenceLevel }),
    ...(sampleSize !== undefined && { sampleSize }),
    method,
    since,
    ...(until && { until }),
    ...(document && { document }),
    illustrative,
  };
}

/** A result without a bound has no level: the usual one is offered for when it gets its bounds. */
export const resultValues = (result: ResultDetails): ResultValues => ({
  outcome: result.outcome ?? "",
  indicatorCode: result.indicatorCode ?? "",
  estimate: result.estimate,
  unit: result.unit,
  lower: result.lower,
  upper: result.upper,
  confidenceLevel: result.confidenceLevel ?? nothing.confidenceLevel,
  sampleSize: result.sampleSize,
  method: result.method,
  since: result.since,
  until: result.until,
  document: result.document ?? "",
  illustrative: result.illustrative,
});
