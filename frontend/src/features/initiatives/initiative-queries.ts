import { queryOptions } from "@tanstack/react-query";
import { getInitiativeCoverage, getInitiativeImport, getInitiativePlaces, listInitiativeDuplicates } from "@/api";

// Others write too: what is shown is read again each time
const fresh = { staleTime: 0 };

export const coverageQuery = (slug: string) =>
  queryOptions({
    queryKey: ["initiatives", slug, "coverage"],
    queryFn: async () => (await getInitiativeCoverage({ path: { slug }, throwOnError: true })).data,
    ...fresh,
  });

export const placesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["initiatives", slug, "places"],
    queryFn: async () => (await getInitiativePlaces({ path: { slug }, throwOnError: true })).data,
    ...fresh,
  });

export const duplicatesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["initiatives", slug, "duplicates"],
    queryFn: async () => (await listInitiativeDuplicates({ path: { slug }, throwOnError: true })).data,
    ...fresh,
  });

/** A file as it was looked at, with the ETag that the next step must show. */
export const importQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["initiatives", slug, "import", id],
    queryFn: async () => {
      const { data, response } = await getInitiativeImport({ path: { slug, id }, throwOnError: true });
      return { file: data, etag: response.headers.get("ETag") ?? "" };
    },
    ...fresh,
    // What is on the screen is what is confirmed: it does not change unasked
    refetchOnWindowFocus: false,
  });
