import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Me } from "@/api";
import { listTerritoryNotesInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayWriteNotes } from "@/shared/session/use-me";
import { MoreButton } from "@/shared/tables/more-button";
import { NewNote } from "./new-note";
import { NoteItem } from "./note-item";
import styles from "./notes.module.css";

/** The notes, the newest first; the team of the territory writes among them. */
export function NoteList({ code, me }: { code: string; me: Me }) {
  const { t } = useLingui();
  const path = { code };
  const pages = useInfiniteQuery({
    ...listTerritoryNotesInfiniteOptions({ path }),
    initialPageParam: { path },
    getNextPageParam: ({ next }) => next,
    // Others write too
    staleTime: 0,
  });
  const notes = pages.data?.pages.flatMap(({ items }) => items);
  const writable = mayWriteNotes(me, code);

  if (!notes) {
    return pages.isError ? <LoadFailure error={pages.error} retry={pages.refetch} /> : <Skeleton />;
  }
  return (
    <div className={styles.notes}>
      {notes.length === 0 && (
        <EmptyState title={t`Aucune note pour l’instant`}>
          {writable ? (
            <Trans>
              Gardez ici ce que les chiffres ne disent pas : une réunion, un employeur qui cherche, un frein que l’on
              vous raconte. Écrivez la première note.
            </Trans>
          ) : (
            <Trans>L’équipe du territoire n’a encore rien noté. Ses notes apparaîtront ici.</Trans>
          )}
        </EmptyState>
      )}
      {writable && <NewNote code={code} me={me} />}
      <ul className={styles.list}>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} me={me} writable={writable} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </div>
  );
}
