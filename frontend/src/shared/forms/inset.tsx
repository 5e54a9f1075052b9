import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./inset.module.css";
import { SavedForm } from "./saved-form";
import type { SavedForm as State } from "./use-saved-form";

type InsetProps = { form: State; label: string; verb: ReactNode; onClose: () => void; children: ReactNode };

/** A form in the midst of what it is about: one is in it as it opens, and leaves it without saving. */
export function Inset({ form, label, verb, onClose, children }: InsetProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);

  return (
    <div ref={box} className={`${styles.inset} no-print`}>
      <SavedForm form={form} label={label} verb={verb}>
        {children}
      </SavedForm>
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
    </div>
  );
}
