import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { TerritoryNoteDetails } from "@/api";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { NoteForm } from "./note-form";
import { draftName } from "./note-schema";
import { readNote, useNoteWrites } from "./use-note-writes";

/** Changes a note from how it stands now, which may be newer than the list. */
export function EditNote({ note, onClose }: { note: TerritoryNoteDetails; onClose: () => void }) {
  const { t } = useLingui();
  const { id, territory: code, title } = note;
  const { change } = useNoteWrites(code, onClose);
  const current = useQuery({
    queryKey: ["note to change", code, id],
    queryFn: () => readNote(code, id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (current.isError) {
    return <LoadFailure error={current.error} retry={current.refetch} />;
  }
  return current.data ? (
    <NoteForm
      draft={draftName(code, id)}
      start={current.data}
      save={change(id)}
      reload={() => readNote(code, id)}
      label={t`Modifier « ${title} »`}
      verb={<Trans>Enregistrer la note</Trans>}
      onClose={onClose}
    />
  ) : (
    <Skeleton />
  );
}
