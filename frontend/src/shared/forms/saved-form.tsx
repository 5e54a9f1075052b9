import type { ReactNode } from "react";
import { ConflictPanel } from "./conflict-panel";
import { DraftNotice } from "./draft-notice";
import { ErrorSummary } from "./error-summary";
import styles from "./forms.module.css";
import { SaveButton } from "./save-button";
import { SaveFailure } from "./save-failure";
import type { SavedForm as State } from "./use-saved-form";

type SavedFormProps = {
  form: State;
  /** What the button does: « Proposer ce projet ». */
  verb: ReactNode;
  label: string;
  children: ReactNode;
};

/** What stands around the fields of every form that saves. */
export function SavedForm({ form, verb, label, children }: SavedFormProps) {
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={label}
      aria-busy={form.saving || undefined}
      onSubmit={form.submit}
    >
      {form.restored && <DraftNotice onGiveUp={form.giveUp} />}
      <ErrorSummary refusals={form.refusals} attempts={form.attempts} />
      {children}
      {form.conflict ? (
        <ConflictPanel
          key={form.conflict.etag}
          found={form.conflict.found}
          labels={form.labels}
          choices={form.choices}
          inWords={form.inWords}
          onSettle={form.settle}
        />
      ) : (
        <div className={styles.bar}>
          <SaveButton saving={form.saving}>{verb}</SaveButton>
        </div>
      )}
      {form.failure !== undefined && <SaveFailure error={form.failure} retry={form.submit} />}
    </form>
  );
}
