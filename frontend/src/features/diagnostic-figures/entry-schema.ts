import { i18n } from "@lingui/core";
import type { FigureDraft, FigureEntry, Unit } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { z } from "@/shared/forms/schema";

/** What the form of a figure holds, whichever of its fields are in sight. */
export type EntryValues = {
  status: string;
  periodStart: string | undefined;
  periodEnd: string | undefined;
  numerator: number | undefined;
  denominator: number | undefined;
  numeratorUnknown: boolean;
  value: number | undefined;
  reason: string;
  source: string;
  publisher: string;
  method: string;
  comment: string;
  document: string;
  illustrative: boolean;
};

const ratios: Unit[] = ["PERCENT", "PER_HUNDRED", "PER_THOUSAND", "PER_TEN_THOUSAND", "RATIO"];

/** Whether its value is one number over another. */
export const isRatio = (unit: Unit) => ratios.includes(unit);

export function entryValues(entry: FigureEntry | undefined): EntryValues {
  const computed = entry?.numerator !== undefined;
  return {
    status: entry?.status ?? "AVAILABLE",
    periodStart: entry?.period?.start,
    periodEnd: entry?.period?.end,
    numerator: entry?.numerator,
    denominator: entry?.denominator,
    numeratorUnknown: entry?.numeratorUnknown ?? false,
    value: computed ? undefined : entry?.value,
    reason: entry?.reason ?? "",
    source: entry?.source ?? "",
    publisher: entry?.publisher ?? "",
    method: entry?.method ?? "",
    comment: entry?.comment ?? "",
    document: entry?.document?.id ?? "",
    illustrative: entry?.illustrative ?? false,
  };
}

/** What is sent: the fields in sight alone. */
export function entryDraft(values: EntryValues, unit: Unit): FigureDraft {
  const { status, periodStart, periodEnd, numerator, denominator, value, method, illustrative } = values;
  const { reason, source, publisher, comment, document } = values;
  const available = status === "AVAILABLE";
  const ratio = isRatio(unit);
  const numeratorUnknown = available && ratio && values.numeratorUnknown;
  const whole = available && ratio && !numeratorUnknown;
  return {
    status: available ? "AVAILABLE" : "NOT_AVAILABLE",
    numeratorUnknown,
    ...(available && periodStart && { periodStart }),
    ...(available && periodEnd && { periodEnd }),
    ...(whole && numerator !== undefined && { numerator }),
    ...(available && ratio && denominator !== undefined && { denominator }),
    ...(available && !whole && value !== undefined && { value }),
    ...(!available && reason.trim() && { reason }),
    ...(available && source.trim() && { source }),
    ...(available && publisher.trim() && { publisher }),
    ...(available && comment.trim() && { comment }),
    ...(document && { document }),
    method,
    illustrative,
  };
}

type Problem = { field: keyof EntryValues; code: string };

/** What contradicts itself, by the codes that the server would answer. */
export function entryProblems(values: EntryValues, unit: Unit, today = new Date().toISOString().slice(0, 10)) {
  const problems: Problem[] = [];
  const wrong = (when: boolean, field: keyof EntryValues, code: string) => when && problems.push({ field, code });
  const { periodStart, periodEnd, numerator, denominator, value } = values;
  if (values.status !== "AVAILABLE") {
    wrong(!values.reason.trim(), "reason", "reason-missing");
    return problems;
  }
  wrong(!periodStart, "periodStart", "period-missing");
  wrong(!periodEnd, "periodEnd", "period-missing");
  wrong(!!periodStart && !!periodEnd && periodEnd < periodStart, "periodEnd", "date-too-early");
  wrong(!!periodEnd && periodEnd > today, "periodEnd", "date-to-come");
  if (isRatio(unit) && !values.numeratorUnknown) {
    wrong(numerator === undefined, "numerator", "numerator-missing");
    wrong(numerator !== undefined && numerator < 0, "numerator", "value-negative");
    wrong(denominator === undefined, "denominator", "denominator-missing");
    wrong(
      unit === "PERCENT" && numerator !== undefined && denominator !== undefined && numerator > denominator,
      "numerator",
      "numerator-above-denominator",
    );
  } else {
    wrong(value === undefined, "value", "value-missing");
    wrong(unit === "PERCENT" && value !== undefined && (value < 0 || value > 100), "value", "value-out-of-range");
    wrong(unit === "COUNT" && value !== undefined && value < 0, "value", "value-negative");
    wrong(unit === "COUNT" && value !== undefined && !Number.isInteger(value), "value", "count-not-whole");
  }
  wrong(isRatio(unit) && denominator !== undefined && denominator <= 0, "denominator", "denominator-not-positive");
  wrong(!values.source.trim(), "source", "source-missing");
  wrong(!values.publisher.trim(), "publisher", "publisher-missing");
  return problems;
}

const number = z.optional(z.number());
const text = (length: number) => z.string().check(z.maxLength(length));

export function entrySchema(unit: Unit) {
  return z
    .object({
      status: z.string(),
      periodStart: z.optional(z.string()),
      periodEnd: z.optional(z.string()),
      numerator: number,
      denominator: number,
      numeratorUnknown: z.boolean(),
      value: number,
      reason: text(2000),
      source: text(300),
      publisher: text(200),
      method: text(2000),
      comment: text(2000),
      document: z.string(),
      illustrative: z.boolean(),
    })
    .check(({ value, issues }) => {
      for (const { field, code } of entryProblems(value as EntryValues, unit)) {
        issues.push({ code: "custom", input: value[field], path: [field], message: refusalInWords(i18n, { code }) });
      }
    }) as unknown as z.ZodMiniType<EntryValues, EntryValues>;
}
