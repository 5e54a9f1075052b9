import { queryOptions } from "@tanstack/react-query";
import { getDiagnostic } from "@/api";

/** A diagnostic as its reader may see it, with the tag of its state. */
export const diagnosticQuery = (slug: string) =>
  queryOptions({
    queryKey: ["diagnostic", slug],
    queryFn: async () => {
      const { data, response } = await getDiagnostic({ path: { slug }, throwOnError: true });
      return { diagnostic: data, etag: response.headers.get("ETag") ?? "" };
    },
    // Others write too
    staleTime: 0,
  });
