import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { type ListProjectsData, listProjects } from "@/api";

type Query = NonNullable<ListProjectsData["query"]>;

/** The projects that a query finds, page after page. */
export const projectPages = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ["projects", query],
    queryFn: async ({ pageParam, signal }) =>
      (await listProjects({ query: { ...query, ...(pageParam && { cursor: pageParam }) }, signal, throwOnError: true }))
        .data,
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // Others write too
    staleTime: 0,
  });
