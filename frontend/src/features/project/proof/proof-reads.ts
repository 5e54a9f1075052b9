import { getDocument, getEvidence, getResult } from "@/api";
import { documentValues } from "./document-schema";
import { evidenceValues } from "./evidence-schema";
import { resultValues } from "./result-schema";

const etagOf = (response: Response) => response.headers.get("ETag") ?? undefined;

/** A document's words as they stand, with the ETag that a write over them must show. */
export async function readDocument(slug: string, id: string) {
  const { data, response } = await getDocument({ path: { slug, id }, throwOnError: true });
  return { values: documentValues(data), etag: etagOf(response) };
}

/** The same of an entry of evidence. */
export async function readEvidence(slug: string, id: string) {
  const { data, response } = await getEvidence({ path: { slug, id }, throwOnError: true });
  return { values: evidenceValues(data), etag: etagOf(response) };
}

/** The same of a result. */
export async function readResult(slug: string, id: string) {
  const { data, response } = await getResult({ path: { slug, id }, throwOnError: true });
  return { values: resultValues(data), etag: etagOf(response) };
}
