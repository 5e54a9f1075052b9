import { Trans } from "@lingui/react/macro";
import { LoadFailure } from "@/shared/layout/load-failure";

/** What is needed of an infinite query. */
type Pages = {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: unknown;
  fetchNextPage: () => unknown;
};

/** The way to the rest of a list that comes page by page. */
export function MoreButton({ pages }: { pages: Pages }) {
  if (!pages.hasNextPage) {
    return null;
  }
  if (pages.isFetchNextPageError) {
    return <LoadFailure error={pages.error} retry={pages.fetchNextPage} />;
  }
  return (
    <p className="no-print">
      <button
        type="button"
        className="button quiet"
        aria-disabled={pages.isFetchingNextPage || undefined}
        onClick={() => !pages.isFetchingNextPage && pages.fetchNextPage()}
      >
        {pages.isFetchingNextPage ? <Trans>Chargement…</Trans> : <Trans>Afficher la suite</Trans>}
      </button>
    </p>
  );
}
