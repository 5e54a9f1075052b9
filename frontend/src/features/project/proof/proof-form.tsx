import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { SavedForm } from "@/shared/forms/saved-form";
import type { SavedForm as State } from "@/shared/forms/use-saved-form";
import styles from "../project.module.css";

type ProofFormProps = { form: State; label: string; verb: ReactNode; onClose: () => void; children: ReactNode };

/** A form in the middle of a project's page: one is in it as it opens, and leaves it without saving. */
export function ProofForm({ form, label, verb, onClose, children }: ProofFormProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div ref={box} className={`${styles.form} no-print`}>
      <SavedForm form={form} label={label} verb={verb}>
        {children}
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Renoncer</Trans>
      </button>
    </div>
  );
}
