import { queryOptions } from "@tanstack/react-query";
import { listDiagnosticDocuments, listDiagnosticFigures } from "@/api";

/** The figures of a diagnostic as those who work on it see them. */
export const figuresQuery = (slug: string) =>
  queryOptions({
    queryKey: ["diagnostic", slug, "figures"],
    queryFn: async () => (await listDiagnosticFigures({ path: { slug }, throwOnError: true })).data,
    // Others write too
    staleTime: 0,
  });

/** The documents that its figures rest on. */
export const documentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["diagnostic", slug, "documents"],
    queryFn: async () => (await listDiagnosticDocuments({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

export const fileAddress = (slug: string, id: string) => `/api/v1/diagnostics/${slug}/documents/${id}/file`;
