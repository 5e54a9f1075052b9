import { queryOptions } from "@tanstack/react-query";
import { listPublications, listStageChanges } from "@/api";

/** What only the team reads of a project's past: every step with its reasons, every publication. */
export const storyQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project story", slug],
    queryFn: async () => {
      const path = { slug };
      const [changes, publications] = await Promise.all([
        listStageChanges({ path, throwOnError: true }),
        listPublications({ path, throwOnError: true }),
      ]);
      return { changes: changes.data, publications: publications.data };
    },
    staleTime: 0,
  });
