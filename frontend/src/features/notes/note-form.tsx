import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import type { TerritoryNoteDraft } from "@/api";
import { SavedForm } from "@/shared/forms/saved-form";
import { TextArea } from "@/shared/forms/text-area";
import { TextField } from "@/shared/forms/text-field";
import { type SavedFormOptions, useSavedForm } from "@/shared/forms/use-saved-form";
import { noteSchema, TEXT_LENGTH, TITLE_LENGTH } from "./note-schema";
import styles from "./notes.module.css";

type NoteFormProps = Pick<SavedFormOptions<TerritoryNoteDraft>, "draft" | "start" | "save" | "reload"> & {
  label: string;
  verb: ReactNode;
  onClose: () => void;
};

/** The fields of a note, to be added or changed. */
export function NoteForm({ label, verb, onClose, ...options }: NoteFormProps) {
  const { t } = useLingui();
  const form = useSavedForm<TerritoryNoteDraft>({
    ...options,
    schema: noteSchema,
    labels: { title: t`Titre`, text: t`Texte` },
  });
  const title = form.field("title");

  useEffect(() => document.getElementById(title.id)?.focus(), [title.id]);

  function close() {
    form.giveUp();
    onClose();
  }

  return (
    <div className={styles.form}>
      <SavedForm form={form} label={label} verb={verb}>
        <TextField {...title} help={t`En ${TITLE_LENGTH} caractères au plus.`} />
        <TextArea {...form.held("text")} rows={6} maximum={TEXT_LENGTH} />
      </SavedForm>
      <button type="button" className="button quiet" onClick={close}>
        <Trans>Ne pas enregistrer</Trans>
      </button>
    </div>
  );
}
