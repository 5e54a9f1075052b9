import { queryOptions } from "@tanstack/react-query";
import { getPublishedDiagnostic } from "@/api";

/** A diagnostic as it was published: it never changes. */
export const publishedQuery = (slug: string) =>
  queryOptions({
    queryKey: ["published diagnostic", slug],
    queryFn: async () => (await getPublishedDiagnostic({ path: { slug }, throwOnError: true })).data,
  });
