import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { listAuditEventsInfiniteOptions } from "@/api/@tanstack/react-query.gen";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { MoreButton } from "@/shared/tables/more-button";
import { useDebounced } from "@/shared/use-debounced";
import styles from "./journal.module.css";
import { JournalFilters } from "./journal-filters";
import { JournalTable } from "./journal-table";
import { csvAddress, type JournalView, queryOf } from "./journal-view";

type JournalPageProps = { view: JournalView; onView: (view: JournalView) => void };

/** The trail of what was done, for those who answer for it. */
export function JournalPage({ view, onView }: JournalPageProps) {
  const { t } = useLingui();
  // Reading is written down too: not one line for each letter typed
  const asked = useDebounced(JSON.stringify(queryOf(view)), 400);
  const pages = useInfiniteQuery({
    ...listAuditEventsInfiniteOptions({ query: JSON.parse(asked) as ReturnType<typeof queryOf> }),
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const events = pages.data?.pages.flatMap(({ items }) => items);

  return (
    <div className="page">
      <PageTitle title={t`Journal`} />
      <p className="lead">
        <Trans>
          Chaque écriture, champ par champ, et chaque lecture de données personnelles, les plus récentes d’abord.
          Consulter ce journal y est noté aussi.
        </Trans>
      </p>
      <JournalFilters view={view} onView={onView} />
      <p className="no-print">
        <a className="button quiet" href={csvAddress(view)} download="journal.csv">
          <Trans>Télécharger (CSV)</Trans>
        </a>
      </p>
      <div className={styles.events}>
        {pages.isError && !pages.isFetchNextPageError && <LoadFailure error={pages.error} retry={pages.refetch} />}
        {pages.isPending && <Skeleton lines={8} />}
        {events?.length === 0 && (
          <EmptyState title={t`Rien dans le journal pour ce choix`}>
            <Trans>Élargissez les dates ou effacez un filtre : un compte s’écrit en entier.</Trans>
          </EmptyState>
        )}
        {events && events.length > 0 && <JournalTable events={events} />}
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}
