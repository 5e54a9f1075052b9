import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ExitReason, StageChangeDraft, Transition } from "@/api";
import { REASON_LENGTH } from "@/shared/desk/reason-length";
import { z } from "@/shared/forms/schema";
import { isPartialDate } from "@/shared/pickers/partial-date";

/** What the form of a step holds. */
export type StepValues = { happened: string | undefined; exitReason: string; reason: string; waiver: string };

export const nothing: StepValues = { happened: undefined, exitReason: "", reason: "", waiver: "" };

export const isWaived = ({ unmet }: Transition) => unmet.length > 0 && unmet.every(({ waivable }) => waivable);

/** What this step needs: a reason where it skips, suspends or ends, a waiver where a condition is waived. */
export function stepSchema(transition: Transition) {
  const text = z.string().check(z.trim(), z.maxLength(REASON_LENGTH));
  const filled = z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_LENGTH));
  return z.object({
    happened: z.string().check(z.refine(isPartialDate, i18n._(msg`Écrivez au moins une année, par exemple 2018.`))),
    exitReason: transition.to === "EXITED" ? z.string().check(z.minLength(1)) : z.string(),
    reason: transition.needsReason ? filled : text,
    waiver: isWaived(transition) ? filled : text,
  }) as unknown as z.ZodMiniType<StepValues, StepValues>;
}

export function stepDraft(
  { to }: Transition,
  { happened = "", exitReason, reason, waiver }: StepValues,
): StageChangeDraft {
  return {
    to,
    happened,
    ...(to === "EXITED" && { exitReason: exitReason as ExitReason }),
    ...(reason && { reason }),
    ...(waiver && { waiver }),
  };
}
