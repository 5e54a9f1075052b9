import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import {
  type Audience,
  addEvidence,
  addResult,
  changeDocument,
  changeEvidence,
  changeResult,
  confirmEvidence,
  type DocumentChange,
  deleteDocument,
  deleteEvidence,
  deleteResult,
  type EvidenceDetails,
  type EvidenceDraft,
  getDocument,
  getEvidence,
  getResult,
  type ResultDraft,
  withdrawEvidence,
} from "@/api";
import { upload } from "@/shared/files/upload";
import type { SendFile } from "@/shared/files/use-sending";
import { changesOf, decideOn } from "@/shared/forms/changed";
import { say } from "@/shared/toasts/toasts";
import { useReadAgain } from "../use-project-writes";

type Headers = { "Idempotency-Key": string };

/** Of a write over what was read. */
type Seen = { "If-Match"?: string };

/** What is done with a project's documents, evidence and results; whatever shows them is then read again. */
export function useProofWrites(slug: string) {
  const { t, i18n } = useLingui();
  const queries = useQueryClient();
  const again = useReadAgain();

  async function done(words: string) {
    await Promise.all([queries.invalidateQueries({ queryKey: ["project documents", slug] }), again(slug)]);
    say(words);
  }

  /** Over what stands now: its ETag is asked a moment before. */
  const etagOf = ({ response }: { response: Response }) => ({ "If-Match": response.headers.get("ETag") ?? "" });

  const path = (id: string) => ({ slug, id });

  return {
    send(audience: Audience, words: string): SendFile {
      return async (file, onProgress, signal) => {
        const query = new URLSearchParams({ fileName: file.name, audience });
        await upload(`/api/v1/projects/${slug}/documents?${query}`, file, {
          headers: { "Idempotency-Key": crypto.randomUUID() },
          onProgress,
          signal,
        });
        await done(words);
      };
    },
    async changeDocument(id: string, body: DocumentChange, headers: Seen, words: string) {
      await changeDocument({ path: path(id), body, headers, throwOnError: true });
      await done(words);
    },
    async removeDocument(id: string, words: string) {
      const headers = etagOf(await getDocument({ path: path(id), throwOnError: true }));
      await deleteDocument({ path: path(id), headers, throwOnError: true });
      await done(words);
    },
    async addEvidence(body: EvidenceDraft, headers: Headers, words: string) {
      await addEvidence({ path: { slug }, body, headers, throwOnError: true });
      await done(words);
    },
    async changeEvidence(id: string, body: EvidenceDraft, headers: Seen, words: string) {
      await changeEvidence({ path: path(id), body, headers, throwOnError: true });
      await done(words);
    },
    async confirmEvidence(shown: EvidenceDetails, headers: Headers, words: string) {
      const labels = {
        level: t`Niveau`,
        documentTitle: t`Document qui le montre`,
        reviewer: t`Qui l’a jugé`,
        reviewedOn: t`Jugé le`,
        validUntil: t`Valable jusqu’au`,
        note: t`Remarque`,
      };
      await decideOn(
        {
          shown,
          read: () => getEvidence({ path: path(shown.id), throwOnError: true }),
          again: () => again(slug),
          changes: (before, now) => changesOf<EvidenceDetails>(i18n, labels, before, now),
        },
        (seen) => confirmEvidence({ path: path(shown.id), headers: { ...headers, ...seen }, throwOnError: true }),
      );
      await done(words);
    },
    async withdrawEvidence(id: string, reason: string, headers: Headers, words: string) {
      await withdrawEvidence({ path: path(id), body: { reason }, headers, throwOnError: true });
      await done(words);
    },
    async removeEvidence(id: string, words: string) {
      const headers = etagOf(await getEvidence({ path: path(id), throwOnError: true }));
      await deleteEvidence({ path: path(id), headers, throwOnError: true });
      await done(words);
    },
    async addResult(body: ResultDraft, headers: Headers, words: string) {
      await addResult({ path: { slug }, body, headers, throwOnError: true });
      await done(words);
    },
    async changeResult(id: string, body: ResultDraft, headers: Seen, words: string) {
      await changeResult({ path: path(id), body, headers, throwOnError: true });
      await done(words);
    },
    async removeResult(id: string, words: string) {
      const headers = etagOf(await getResult({ path: path(id), throwOnError: true }));
      await deleteResult({ path: path(id), headers, throwOnError: true });
      await done(words);
    },
  };
}
