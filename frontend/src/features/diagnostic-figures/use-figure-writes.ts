import { useQueryClient } from "@tanstack/react-query";
import {
  deleteFigureEntry,
  deleteFigureNote,
  enterFigure,
  type FigureDraft,
  type FigureEntry,
  type FigureNoteDetails,
  getFigureEntry,
  getFigureNote,
  writeFigureNote,
} from "@/api";
import { removeSeen } from "@/shared/dialogs/remove-seen";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { say } from "@/shared/toasts/toasts";

/** Of a write over what was read. */
type Seen = { "If-Match"?: string };

/** What is done with a diagnostic's figures; whatever shows them, or rests on them, is then read again. */
export function useFigureWrites(slug: string) {
  const queries = useQueryClient();

  const again = () => queries.invalidateQueries({ queryKey: ["diagnostic", slug] });

  async function done(words: string) {
    await again();
    say(words);
  }

  return {
    async enter(code: string, body: FigureDraft, headers: Seen, words: string) {
      await enterFigure({ path: { slug, code }, body, headers, throwOnError: true });
      await done(words);
    },
    async takeBack(code: string, shown: FigureEntry, words: string) {
      const path = { slug, code };
      await removeSeen({
        shown,
        async read() {
          const { data, response } = await getFigureEntry({ path, throwOnError: true });
          return { data: data.entry, response };
        },
        remove: (headers) => deleteFigureEntry({ path, headers, throwOnError: true }),
        again,
      });
      say(words);
    },
    async note(code: string, text: string, headers: Seen, words: string) {
      await writeFigureNote({ path: { slug, code }, body: { text }, headers, throwOnError: true });
      await done(words);
    },
    async removeNote(code: string, shown: FigureNoteDetails, words: string) {
      const path = { slug, code };
      await removeSeen({
        shown,
        async read() {
          const { data, response } = await getFigureNote({ path, throwOnError: true });
          return { data: data.note, response };
        },
        remove: (headers) => deleteFigureNote({ path, headers, throwOnError: true }),
        again,
      });
      say(words);
    },
    send(words: string): SendFile {
      return async (file, onProgress, signal) => {
        const query = new URLSearchParams({ fileName: file.name });
        await upload(`/api/v1/diagnostics/${slug}/documents?${query}`, file, {
          headers: { "Idempotency-Key": crypto.randomUUID() },
          onProgress,
          signal,
        });
        await done(words);
      };
    },
  };
}
