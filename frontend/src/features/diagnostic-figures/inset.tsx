import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { SavedForm } from "@/shared/forms/saved-form";
import type { SavedForm as State } from "@/shared/forms/use-saved-form";
import styles from "./diagnostic-figures.module.css";

type InsetProps = { form: State; label: string; verb: ReactNode; onClose: () => void; children: ReactNode };

/** A form under the figure that it is about: one is in it as it opens, and leaves it without saving. */
export function Inset({ form, label, verb, onClose, children }: InsetProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

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
