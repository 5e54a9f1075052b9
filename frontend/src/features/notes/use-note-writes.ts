import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  addTerritoryNote,
  changeTerritoryNote,
  deleteTerritoryNote,
  getTerritoryNote,
  type TerritoryNoteDetails,
  type TerritoryNoteDraft,
} from "@/api";
import { listTerritoryNotesInfiniteQueryKey } from "@/api/@tanstack/react-query.gen";
import { ApiError } from "@/shared/api-error";
import type { SavedFormOptions } from "@/shared/forms/use-saved-form";
import { say } from "@/shared/toasts/toasts";
import { draftOf } from "./note-schema";

type Save = SavedFormOptions<TerritoryNoteDraft>["save"];

/** A note as it stands now, with the ETag that a write over it must show. */
export async function readNote(code: string, id: string) {
  const { data, response } = await getTerritoryNote({ path: { code, id }, throwOnError: true });
  return { note: data, values: draftOf(data), etag: response.headers.get("ETag") ?? undefined };
}

/** What can be done to a territory's notes; each is said once done, and the list read again. */
export function useNoteWrites(code: string, onDone: () => void) {
  const { t } = useLingui();
  const queries = useQueryClient();

  async function done(words: string) {
    await queries.invalidateQueries({ queryKey: listTerritoryNotesInfiniteQueryKey({ path: { code } }) });
    say(words);
    onDone();
  }

  const add: Save = async (body, headers) => {
    await addTerritoryNote({ path: { code }, body, headers, throwOnError: true });
    await done(t`Note ajoutée`);
    return undefined;
  };

  const change =
    (id: string): Save =>
    async (body, { "Idempotency-Key": _key, ...headers }) => {
      const { response } = await changeTerritoryNote({ path: { code, id }, body, headers, throwOnError: true });
      await done(t`Note modifiée`);
      return response.headers.get("ETag") ?? undefined;
    };

  /** Deletes what is shown, and nothing that was written since. */
  async function remove(shown: TerritoryNoteDetails) {
    const { note, etag = "" } = await readNote(code, shown.id);
    if (note.updatedAt !== shown.updatedAt) {
      throw new ApiError(412);
    }
    await deleteTerritoryNote({ path: { code, id: shown.id }, headers: { "If-Match": etag }, throwOnError: true });
    await done(t`Note supprimée`);
  }

  return { add, change, remove };
}
