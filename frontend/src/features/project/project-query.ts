import { queryOptions } from "@tanstack/react-query";
import { getProject } from "@/api";

/** A project as its reader may see it. */
export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project", slug],
    queryFn: async () => (await getProject({ path: { slug }, throwOnError: true })).data,
    // Others write too
    staleTime: 0,
  });
