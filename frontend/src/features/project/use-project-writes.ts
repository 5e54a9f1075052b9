import { useQueryClient } from "@tanstack/react-query";
import {
  changeStage,
  decideStageChange,
  type PublicationDraft,
  publishProject,
  type StageChangeDraft,
  type StageDecision,
  withdrawStageChange,
} from "@/api";
import { say } from "@/shared/toasts/toasts";

type Headers = { "Idempotency-Key"?: string };

/** What is done to a project beside changing its sheet; whatever shows it is then read again. */
export function useProjectWrites(slug: string) {
  const again = useReadAgain();

  async function done(words: string) {
    await again(slug);
    say(words);
    document.querySelector("h1")?.focus();
  }

  return {
    async step(body: StageChangeDraft, headers: Headers, words: string) {
      await changeStage({ path: { slug }, body, headers, throwOnError: true });
      await done(words);
    },
    async decide(id: string, body: StageDecision, headers: Headers, words: string) {
      await decideStageChange({ path: { slug, id }, body, headers, throwOnError: true });
      await done(words);
    },
    async withdraw(id: string, headers: Headers, words: string) {
      await withdrawStageChange({ path: { slug, id }, headers, throwOnError: true });
      await done(words);
    },
    async publish(body: PublicationDraft, headers: Headers, words: string) {
      await publishProject({ path: { slug }, body, headers, throwOnError: true });
      await done(words);
    },
  };
}

/** Reads a project and the lists it is in once more. */
export function useReadAgain() {
  const queries = useQueryClient();
  return async (slug: string) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["project", slug] }),
      queries.invalidateQueries({ queryKey: ["project story", slug] }),
      queries.invalidateQueries({ queryKey: ["projects"] }),
      queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes("countProjects") }),
    ]);
  };
}
