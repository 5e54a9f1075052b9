import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Me, TerritoryNoteDetails } from "@/api";
import { readDraft } from "@/shared/forms/drafts";
import { moment } from "@/shared/i18n/moment";
import { DeleteNote } from "./delete-note";
import { EditNote } from "./edit-note";
import { draftName } from "./note-schema";
import styles from "./notes.module.css";
import { useOpening } from "./use-opening";

type NoteItemProps = { note: TerritoryNoteDetails; me: Me; writable: boolean };

/** A note: who says what, since when; and for its team, how to change it. */
export function NoteItem({ note, me, writable }: NoteItemProps) {
  const { i18n, t } = useLingui();
  const id = useId();
  const { title, text, authorName, createdAt, updatedAt } = note;
  const begun = writable && readDraft({ user: me.username, form: draftName(note.territory, note.id) }) !== undefined;
  const { open, show, close, opener } = useOpening(begun);
  const written = moment(i18n.locale, createdAt);
  const changed = moment(i18n.locale, updatedAt);
  return (
    <li>
      <article aria-labelledby={id} className={styles.note}>
        <h2 id={id}>{title}</h2>
        <p className="muted small">
          {authorName},{" "}
          <time dateTime={updatedAt}>
            {createdAt === updatedAt ? (
              <Trans>le {written}</Trans>
            ) : (
              <Trans>
                modifiée le {changed}, écrite le {written}
              </Trans>
            )}
          </time>
        </p>
        {open ? (
          <EditNote note={note} onClose={close} />
        ) : (
          <>
            <p className={styles.text}>{text}</p>
            {writable && (
              <div className={`${styles.actions} no-print`}>
                <button
                  ref={opener}
                  type="button"
                  className="button quiet"
                  aria-label={t`Modifier « ${title} »`}
                  onClick={show}
                >
                  <Trans>Modifier</Trans>
                </button>
                <DeleteNote note={note} />
              </div>
            )}
          </>
        )}
      </article>
    </li>
  );
}
