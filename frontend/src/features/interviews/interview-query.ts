import { queryOptions } from "@tanstack/react-query";
import { getInterview, getInterviewNotes, listInterviews, listVerbatims } from "@/api";

const tagOf = (response: Response) => response.headers.get("ETag") ?? "";

/** A diagnostic's interviews, without who was talked to. */
export const interviewsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["interviews", slug],
    queryFn: async () => (await listInterviews({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

export const interviewQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["interview", slug, id],
    queryFn: async () => {
      const { data, response } = await getInterview({ path: { slug, id }, throwOnError: true });
      return { interview: data, etag: tagOf(response) };
    },
    staleTime: 0,
  });

export const notesQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["interview notes", slug, id],
    queryFn: async () => {
      const { data, response } = await getInterviewNotes({ path: { slug, id }, throwOnError: true });
      return { text: data.text, etag: tagOf(response) };
    },
    staleTime: 0,
    // Confidential: nothing of it is kept once nobody looks
    gcTime: 0,
  });

export const verbatimsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["verbatims", slug],
    queryFn: async () => (await listVerbatims({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });
