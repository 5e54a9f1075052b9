import { getFigureEntry, getFigureNote } from "@/api";
import { entryValues } from "./entry-schema";

const etagOf = (response: Response) => response.headers.get("ETag") ?? undefined;

/** What was entered of an indicator as it stands, with the ETag that a write over it must show. */
export async function readEntry(slug: string, code: string) {
  const { data, response } = await getFigureEntry({ path: { slug, code }, throwOnError: true });
  return { values: entryValues(data.entry), etag: etagOf(response) };
}

/** The same of the note on a figure. */
export async function readNote(slug: string, code: string) {
  const { data, response } = await getFigureNote({ path: { slug, code }, throwOnError: true });
  return { values: { text: data.note?.text ?? "" }, etag: etagOf(response) };
}
