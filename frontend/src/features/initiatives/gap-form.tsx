import { i18n as globalI18n } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Coverage, StepKind, TargetPublic } from "@/api";
import { refusalInWords } from "@/shared/forms/refusal-words";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { SelectField } from "@/shared/forms/select-field";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { publicWords, stepWords } from "@/shared/projects/project-words";
import { useInitiativeWrites } from "./use-initiative-writes";

type GapValues = { step: StepKind | ""; targetPublic: TargetPublic | ""; reason: string };

const told = (code: string) => () => refusalInWords(globalI18n, { code });

const gapSchema = z.object({
  step: z.string().check(z.refine((step) => step !== "", { error: told("required") })),
  targetPublic: z.string(),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
}) as unknown as z.ZodMiniType<GapValues, GapValues>;

type GapFormProps = { slug: string; coverage: Coverage; onClose: () => void };

/** Confirms that something was looked for and not found. */
export function GapForm({ slug, coverage, onClose }: GapFormProps) {
  const { t, i18n } = useLingui();
  const { confirm } = useInitiativeWrites(slug, onClose);
  const [first = ""] = coverage.uncovered;
  const form = useSavedForm<GapValues>({
    draft: `manque:${slug}`,
    schema: gapSchema,
    labels: { step: t`Étape`, targetPublic: t`Public`, reason: t`Comment on le sait` },
    start: { values: { step: first, targetPublic: "", reason: "" } },
    save: async ({ step, targetPublic, reason }, headers) => {
      await confirm(
        { step: step as StepKind, ...(targetPublic && { targetPublic }), reason },
        { "Idempotency-Key": headers["Idempotency-Key"] },
      );
      return undefined;
    },
  });
  return (
    <SavedForm form={form} label={t`Manque à confirmer`} verb={<Trans>Confirmer le manque</Trans>}>
      <SelectField
        {...form.field("step")}
        options={coverage.steps.map((value) => ({ value, label: i18n._(stepWords[value]) }))}
      />
      <SelectField
        {...form.field("targetPublic")}
        options={coverage.publics.map((value) => ({ value, label: i18n._(publicWords[value]) }))}
        optional
        help={t`Sans réponse, le manque est celui de toute l’étape.`}
      />
      <TextArea
        {...form.held("reason")}
        rows={3}
        maximum={2000}
        help={t`Qui a été interrogé, ce qui a été cherché, et quand.`}
      />
      <p>
        <button type="button" className="button quiet" onClick={onClose}>
          <Trans>Ne pas confirmer</Trans>
        </button>
      </p>
    </SavedForm>
  );
}
