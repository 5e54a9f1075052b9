import { Trans, useLingui } from "@lingui/react/macro";
import type { Me } from "@/api";
import { readDraft } from "@/shared/forms/drafts";
import { NoteForm } from "./note-form";
import { draftName, nothing } from "./note-schema";
import { useNoteWrites } from "./use-note-writes";
import { useOpening } from "./use-opening";

/** Opens a form for a note to be added; open at once when one was begun and not saved. */
export function NewNote({ code, me }: { code: string; me: Me }) {
  const { t } = useLingui();
  const draft = draftName(code);
  const { open, show, close, opener } = useOpening(readDraft({ user: me.username, form: draft }) !== undefined);
  const { add } = useNoteWrites(code, close);
  return open ? (
    <NoteForm
      draft={draft}
      start={{ values: nothing }}
      save={add}
      label={t`Nouvelle note`}
      verb={<Trans>Ajouter la note</Trans>}
      onClose={close}
    />
  ) : (
    <button ref={opener} type="button" className="button" onClick={show}>
      <Trans>Écrire une note</Trans>
    </button>
  );
}
