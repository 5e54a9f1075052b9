import { queryOptions } from "@tanstack/react-query";
import { getImport } from "@/api";

/** An import as it stands, with the ETag that the next step must show. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["import", id],
    queryFn: async () => {
      const { data, response } = await getImport({ path: { id }, throwOnError: true });
      return { file: data, etag: response.headers.get("ETag") ?? "" };
    },
    staleTime: 0,
    // What is on the screen is what is confirmed: it does not change unasked
    refetchOnWindowFocus: false,
  });
