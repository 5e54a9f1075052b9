import { useQueryClient } from "@tanstack/react-query";
import {
  addDiagnosticMember,
  beginNextDiagnostic,
  changeDiagnosticStage,
  type DiagnosticMemberDetails,
  type DiagnosticMemberDraft,
  type DiagnosticStepDraft,
  deleteDiagnosticMember,
  getDiagnosticMember,
  publishDiagnostic,
  recordSuppressionCheck,
  signOffDiagnostic,
} from "@/api";
import { say } from "@/shared/toasts/toasts";

type Headers = { "Idempotency-Key"?: string };

/** Of what is agreed to as it was seen. */
type Seen = Headers & { "If-Match": string };

/** What is done to a diagnostic beside writing its parts; whatever shows it is then read again. */
export function useDiagnosticWrites(slug: string) {
  const again = useReadAgain(slug);

  async function done(words: string) {
    await again();
    say(words);
    document.querySelector("h1")?.focus();
  }

  return {
    async step(body: DiagnosticStepDraft, headers: Headers, words: string) {
      await changeDiagnosticStage({ path: { slug }, body, headers, throwOnError: true });
      await done(words);
    },
    async signOff(comment: string, headers: Seen, words: string) {
      await signOffDiagnostic({ path: { slug }, body: comment ? { comment } : {}, headers, throwOnError: true });
      await done(words);
    },
    async recordSuppressionCheck(headers: Seen, words: string) {
      await recordSuppressionCheck({ path: { slug }, headers, throwOnError: true });
      await done(words);
    },
    async publish(headers: Seen, words: string) {
      await publishDiagnostic({ path: { slug }, headers, throwOnError: true });
      await done(words);
    },
    async follow(headers: Headers, words: string) {
      const { data } = await beginNextDiagnostic({ path: { slug }, headers, throwOnError: true });
      await done(words);
      return data.slug;
    },
    async addMember(body: DiagnosticMemberDraft, headers: Headers, words: string) {
      await addDiagnosticMember({ path: { slug }, body, headers, throwOnError: true });
      await again();
      say(words);
    },
    async removeMember({ id }: DiagnosticMemberDetails, words: string) {
      const { response } = await getDiagnosticMember({ path: { slug, id }, throwOnError: true });
      await deleteDiagnosticMember({
        path: { slug, id },
        headers: { "If-Match": response.headers.get("ETag") ?? "" },
        throwOnError: true,
      });
      await again();
      say(words);
    },
  };
}

/** Reads a diagnostic, what waits at it and the lists it is in once more. */
export function useReadAgain(slug: string) {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["diagnostic", slug] }),
      queries.invalidateQueries({ queryKey: ["diagnostic end", slug] }),
      queries.invalidateQueries({ queryKey: ["diagnostic members", slug] }),
      queries.invalidateQueries({ queryKey: ["diagnostics"] }),
    ]);
  };
}
