import { queryOptions } from "@tanstack/react-query";
import { listDocuments } from "@/api";

/** A project's documents as its team sees them. */
export const documentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["project documents", slug],
    queryFn: async () => (await listDocuments({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

export const fileAddress = (slug: string, id: string) => `/api/v1/projects/${slug}/documents/${id}/file`;
