import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getTerritoryOptions } from "@/api/@tanstack/react-query.gen";
import { NoteList } from "@/features/notes/note-list";
import { NotesPage } from "@/features/notes/notes-page";
import { Guarded } from "@/shared/session/guarded";
import { mayReadNotes } from "@/shared/session/use-me";

export const Route = createFileRoute("/territoires/$code_/notes")({
  loader: ({ context: { queryClient }, params: { code } }) =>
    queryClient.ensureQueryData(getTerritoryOptions({ path: { code } })),
  component: Notes,
});

function Notes() {
  const { code } = Route.useParams();
  const territory = useSuspenseQuery(getTerritoryOptions({ path: { code } })).data;
  return (
    <Guarded may={(me) => mayReadNotes(me, code)}>
      {(me) => (
        <NotesPage territory={territory}>
          <NoteList code={code} me={me} />
        </NotesPage>
      )}
    </Guarded>
  );
}
