import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  checkDeploymentOption,
  listDeploymentOptions,
  listFindingEvidence,
  listFindings,
  listIssues,
  listOptionCandidates,
  listVerbatims,
} from "@/api";

/** What a diagnostic concludes, with the tag of the findings' order. */
export const conclusionsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["findings", slug],
    queryFn: async () => {
      const path = { path: { slug }, throwOnError: true } as const;
      const [findings, issues, options] = await Promise.all([
        listFindings(path),
        listIssues(path),
        listDeploymentOptions(path),
      ]);
      return {
        findings: findings.data,
        order: findings.response.headers.get("ETag") ?? "",
        issues: issues.data,
        options: options.data,
      };
    },
    // Others write too
    staleTime: 0,
  });

export const evidenceQuery = (slug: string) =>
  queryOptions({
    queryKey: ["evidence", slug],
    queryFn: async () => (await listFindingEvidence({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

export const quotationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["verbatims", slug],
    queryFn: async () => (await listVerbatims({ path: { slug }, throwOnError: true })).data,
    staleTime: 0,
  });

export const candidatesQuery = (slug: string) =>
  queryOptions({
    queryKey: ["option candidates", slug],
    queryFn: async () => (await listOptionCandidates({ path: { slug }, throwOnError: true })).data,
  });

export const prerequisitesQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["findings", slug, "prerequisites", id],
    queryFn: async () => (await checkDeploymentOption({ path: { slug, id }, throwOnError: true })).data,
  });

/** Reads what a diagnostic concludes once more, and what it lacks. */
export function useReadAgain(slug: string) {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(["findings", "diagnostic"].map((part) => queries.invalidateQueries({ queryKey: [part, slug] })));
  };
}
