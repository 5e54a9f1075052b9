import { queryOptions, useQueryClient } from "@tanstack/react-query";
import {
  checkDeploymentOption,
  listDeploymentOptions,
  listFindingEvidence,
  listFindings,
  listIssues,
  listModelVersions,
  listOptionCandidates,
  listProjects,
  listVerbatims,
} from "@/api";

/** What a form starts from: what stands on the server, with the tag that a write over it shows. */
export type Start<V> = { values: V; etag?: string | undefined };

export const etagOf = (response: Response) => response.headers.get("ETag") ?? undefined;

const tagOf = ({ response }: { response: Response }) => etagOf(response) ?? "";

/** What a diagnostic concludes, each list with the tag of its order. */
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
        issues: issues.data,
        options: options.data,
        orders: { findings: tagOf(findings), issues: tagOf(issues), options: tagOf(options) },
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
    staleTime: 0,
  });

/** What is published of models, each project's latest: the API lists them by project alone. */
export const portfolioQuery = () =>
  queryOptions({
    queryKey: ["portfolio models"],
    queryFn: async () => {
      const { items } = (await listProjects({ query: { limit: 500 }, throwOnError: true })).data;
      const published = items.filter(({ publishedRevision }) => publishedRevision !== undefined);
      const latest = await Promise.all(
        published.map(async ({ slug, name }) => {
          const versions = (await listModelVersions({ path: { slug }, throwOnError: true })).data;
          return versions
            .filter(({ state }) => state === "PUBLISHED")
            .map(({ number }) => ({ project: slug, projectName: name, number }));
        }),
      );
      return latest.flat();
    },
  });

export const prerequisitesQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ["findings", slug, "prerequisites", id],
    queryFn: async () => (await checkDeploymentOption({ path: { slug, id }, throwOnError: true })).data,
    staleTime: 0,
  });

/** Reads what a diagnostic concludes once more, and what it lacks. */
export function useReadAgain(slug: string) {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(["findings", "diagnostic"].map((part) => queries.invalidateQueries({ queryKey: [part, slug] })));
  };
}

/** Where one is once something is gone from under its heading. */
export const toHeading = (id: string) => document.getElementById(id)?.focus();
