import { useQueryClient } from "@tanstack/react-query";
import { deleteFigureEntry, deleteFigureNote, enterFigure, type FigureDraft, writeFigureNote } from "@/api";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { say } from "@/shared/toasts/toasts";
import { readEntry, readNote } from "./figures-reads";

/** Of a write over what was read. */
type Seen = { "If-Match"?: string };

/** What is done with a diagnostic's figures; whatever shows them, or rests on them, is then read again. */
export function useFigureWrites(slug: string) {
  const queries = useQueryClient();

  async function done(words: string) {
    await queries.invalidateQueries({ queryKey: ["diagnostic", slug] });
    say(words);
  }

  const seen = (etag: string | undefined): Seen => (etag === undefined ? {} : { "If-Match": etag });

  return {
    async enter(code: string, body: FigureDraft, headers: Seen, words: string) {
      await enterFigure({ path: { slug, code }, body, headers, throwOnError: true });
      await done(words);
    },
    async takeBack(code: string, words: string) {
      const { etag } = await readEntry(slug, code);
      await deleteFigureEntry({ path: { slug, code }, headers: seen(etag), throwOnError: true });
      await done(words);
    },
    async note(code: string, text: string, headers: Seen, words: string) {
      await writeFigureNote({ path: { slug, code }, body: { text }, headers, throwOnError: true });
      await done(words);
    },
    async removeNote(code: string, words: string) {
      const { etag } = await readNote(slug, code);
      await deleteFigureNote({ path: { slug, code }, headers: seen(etag), throwOnError: true });
      await done(words);
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
