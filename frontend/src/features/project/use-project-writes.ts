import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import {
  changeStage,
  decideStageChange,
  getProject,
  type ProjectDetails,
  type ProjectSheet,
  type PublicationDraft,
  publishProject,
  type StageChangeDraft,
  type StageDecision,
  withdrawStageChange,
} from "@/api";
import { changesOf, decideOn } from "@/shared/forms/changed";
import { stageWords } from "@/shared/projects/project-words";
import { say } from "@/shared/toasts/toasts";

/** What one decides on when one decides on a sheet. */
const parts = {
  name: msg`Nom du projet`,
  summary: msg`Résumé`,
  description: msg`Description`,
  sponsor: msg`Porteur`,
  website: msg`Site`,
  themes: msg`Thèmes`,
  publics: msg`Publics`,
  territories: msg`Territoires`,
  entry: msg`Entrée dans l’accélérateur`,
  illustrative: msg`Donnée d’illustration, non vérifiée`,
  stage: msg`Étape`,
  evidenceLevel: msg`Niveau de preuve`,
  results: msg`Résultats`,
  documents: msg`Documents`,
} satisfies { [name in keyof ProjectSheet]?: MessageDescriptor };

type Headers = { "Idempotency-Key"?: string };

/** What is done to a project beside changing its sheet; whatever shows it is then read again. */
export function useProjectWrites(slug: string) {
  const { i18n } = useLingui();
  const again = useReadAgain();

  const labels = Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, i18n._(words)]));

  /** Over the project as it is shown. */
  const over = (project: ProjectDetails) => ({
    shown: project,
    read: () => getProject({ path: { slug }, throwOnError: true }),
    again: () => again(slug),
    changes: ({ sheet: before }: ProjectDetails, { sheet: now }: ProjectDetails) =>
      changesOf<ProjectSheet>(i18n, labels, before, now, {
        stage: (stage) => i18n._(stageWords[stage as ProjectSheet["stage"]]),
      }),
  });

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
    async decide(project: ProjectDetails, id: string, body: StageDecision, headers: Headers, words: string) {
      await decideOn(over(project), (seen) =>
        decideStageChange({ path: { slug, id }, body, headers: { ...headers, ...seen }, throwOnError: true }),
      );
      await done(words);
    },
    async withdraw(id: string, headers: Headers, words: string) {
      await withdrawStageChange({ path: { slug, id }, headers, throwOnError: true });
      await done(words);
    },
    async publish(project: ProjectDetails, body: PublicationDraft, headers: Headers, words: string) {
      await decideOn(over(project), (seen) =>
        publishProject({ path: { slug }, body, headers: { ...headers, ...seen }, throwOnError: true }),
      );
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
