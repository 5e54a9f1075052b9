import { queryOptions } from "@tanstack/react-query";
import { listPublications, listStageChanges } from "@/api";

/** What only the team reads of a project's past: every step with its reasons. */
export const stepsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project story", slug, "steps"],
    queryFn: async () => (await listStageChanges({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

/** When its sheet was published, and why: for whoever may read it. */
export const publicationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project story", slug, "publications"],
    queryFn: async () => (await listPublications({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });
