import { Trans, useLingui } from "@lingui/react/macro";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listDiagnostics, type PublishedDiagnostic } from "@/api";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { ComparedFigures } from "./compared-figures";
import styles from "./diagnostics.module.css";
import { publishedQuery } from "./published-query";

export type CompareView = { a?: string; b?: string };

type ComparePageProps = { view: CompareView; onView: (view: CompareView) => void };

/** Two published diagnostics side by side, with France: the same figures, each as it was published. */
export function ComparePage({ view, onView }: ComparePageProps) {
  const { t } = useLingui();
  const list = useQuery({
    queryKey: ["diagnostics", "published"],
    queryFn: async () =>
      (await listDiagnostics({ query: { stages: "PUBLISHED,SUPERSEDED", limit: 500 }, throwOnError: true })).data.items,
    staleTime: 0,
  });
  const first = view.a ?? list.data?.find(({ slug }) => slug !== view.b)?.slug;
  const second = view.b ?? list.data?.find(({ slug }) => slug !== first)?.slug;
  const chosen = [first, second].filter((slug) => slug !== undefined);
  const read = useQueries({ queries: chosen.map((slug) => publishedQuery(slug)) });
  const both = read.map(({ data }) => data).filter((data): data is PublishedDiagnostic => data !== undefined);
  const failed = read.find(({ isError }) => isError);
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Comparer</Trans>}>
        <Link to="/diagnostics">
          <Trans>Diagnostics</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={t`Comparer deux diagnostics`} />
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      {list.isPending && <Skeleton lines={6} />}
      {list.data && list.data.length < 2 && (
        <EmptyState title={t`Il en faut deux`}>
          <Trans>Deux diagnostics publiés se comparent ; il n’y en a pas encore assez.</Trans>
        </EmptyState>
      )}
      {list.data && list.data.length >= 2 && (
        <div className={`${styles.filters} no-print`}>
          {(["a", "b"] as const).map((side) => (
            <label key={side}>
              {side === "a" ? <Trans>Premier</Trans> : <Trans>Second</Trans>}
              <select
                value={(side === "a" ? first : second) ?? ""}
                onChange={({ target }) => onView({ ...view, [side]: target.value })}
              >
                {list.data.map(({ slug, title, version }) => (
                  <option key={slug} value={slug}>
                    {version > 1 ? `${title} (${version})` : title}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {failed && <LoadFailure error={failed.error} retry={failed.refetch} />}
      {both.length === 2 && <ComparedFigures both={both} />}
    </div>
  );
}
