import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { SavedForm } from "@/shared/forms/saved-form";
import { z } from "@/shared/forms/schema";
import { TextArea } from "@/shared/forms/text-area";
import { useSavedForm } from "@/shared/forms/use-saved-form";
import styles from "./desk.module.css";
import { REASON_LENGTH } from "./reason-length";

type Reason = { reason: string };

const schema = z.object({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_LENGTH)),
}) as z.ZodMiniType<Reason, Reason>;

type ReasonFormProps = {
  /** Names the draft. */
  draft: string;
  label: string;
  help: string;
  verb: ReactNode;
  save: (reason: string, headers: { "Idempotency-Key": string }) => Promise<void>;
  onClose?: () => void;
};

/** Something done with its reason, which stays readable. */
export function ReasonForm({ draft, label, help, verb, save, onClose }: ReasonFormProps) {
  const form = useSavedForm<Reason>({
    draft,
    schema,
    labels: { reason: label },
    start: { values: { reason: "" } },
    async save({ reason }, headers) {
      await save(reason, headers);
      onClose?.();
      return undefined;
    },
  });
  return (
    <div className={styles.form}>
      <SavedForm form={form} label={label} verb={verb}>
        <TextArea {...form.held("reason")} rows={3} maximum={REASON_LENGTH} help={help} />
      </SavedForm>
      {onClose && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            form.giveUp();
            onClose();
          }}
        >
          <Trans>Renoncer</Trans>
        </button>
      )}
    </div>
  );
}
