import { Trans, useLingui } from "@lingui/react/macro";
import type { Transition } from "@/api";
import { ApiError } from "@/shared/api-error";
import styles from "@/shared/desk/desk.module.css";
import { REASON_LENGTH } from "@/shared/desk/reason-length";
import { RadioField } from "@/shared/forms/radio-field";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import { PartialDateField } from "@/shared/pickers/partial-date-field";
import { exitReasonWords, optionsOf, stageWords } from "@/shared/projects/project-words";
import { useProjectWrites } from "../use-project-writes";
import { isWaived, nothing, type StepValues, stepDraft, stepSchema } from "./step-schema";

type StepFormProps = { slug: string; transition: Transition; manager: boolean; onClose: () => void };

/** When a step was made and why: a manager's is made at once, an officer's waits for a manager. */
export function StepForm({ slug, transition, manager, onClose }: StepFormProps) {
  const { t, i18n } = useLingui();
  const { step } = useProjectWrites(slug);
  const { to, needsReason } = transition;
  const stage = i18n._(stageWords[to]);
  const exitReasons = optionsOf(exitReasonWords, i18n._.bind(i18n));
  const form = useSavedForm<StepValues>({
    draft: `projet:${slug}:etape:${to}`,
    schema: stepSchema(transition),
    labels: {
      happened: t`Quand`,
      exitReason: t`Motif de la sortie`,
      reason: t`Pourquoi`,
      waiver: t`Pourquoi lever la condition`,
    },
    choices: { exitReason: exitReasons },
    start: { values: nothing },
    async save(values, headers) {
      try {
        await step(stepDraft(transition, values), headers, manager ? t`Étape franchie` : t`Étape proposée`);
      } catch (error) {
        throw withoutPlace(error);
      }
      onClose();
      return undefined;
    },
  });

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={styles.form}>
      <SavedForm
        form={form}
        label={stage}
        verb={manager ? <Trans>Franchir l’étape</Trans> : <Trans>Proposer l’étape</Trans>}
      >
        <PartialDateField
          {...form.held("happened")}
          help={t`Ce que l’on en sait : le mois et le jour peuvent manquer.`}
        />
        {to === "EXITED" && <RadioField {...form.field("exitReason")} options={exitReasons} />}
        <TextArea {...form.held("reason")} rows={3} maximum={REASON_LENGTH} optional={!needsReason} />
        {isWaived(transition) && <TextArea {...form.held("waiver")} rows={3} maximum={REASON_LENGTH} />}
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Renoncer</Trans>
      </button>
    </div>
  );
}

/** Conditions that are not met concern no field of the form. */
function withoutPlace(error: unknown): unknown {
  if (!(error instanceof ApiError && error.status === 409 && error.problem)) {
    return error;
  }
  const errors = error.errors.map(({ code, message }) => ({ code, message }));
  return new ApiError(error.status, { problem: { ...error.problem, errors } });
}
