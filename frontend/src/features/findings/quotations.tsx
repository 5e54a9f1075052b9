import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { VerbatimDetails } from "@/api";
import { LoadFailure } from "@/shared/layout/load-failure";
import { useArrival } from "@/shared/lists/use-arrival";
import styles from "./findings.module.css";
import { quotationsQuery } from "./findings-query";

/** What was said and may be quoted, under a category and a month. */
export function Quotations({ slug }: { slug: string }) {
  const query = useQuery(quotationsQuery(slug));
  const said = query.data?.filter(({ quotable }) => quotable) ?? [];
  if (query.isError && !query.data) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  if (said.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="citations" className={styles.part}>
      <h2 id="citations">
        <Trans>Ce qui a été dit</Trans>
      </h2>
      {said.map((quotation) => (
        <Quotation key={quotation.id} {...quotation} />
      ))}
    </section>
  );
}

function Quotation({ id, text, publicLabel }: VerbatimDetails) {
  const { place, isHere } = useArrival<HTMLQuoteElement>(id);
  return (
    <blockquote ref={place} id={id} tabIndex={-1} lang="fr" className={styles.said} data-here={isHere || undefined}>
      <p>{text}</p>
      <p className="muted">{publicLabel}</p>
    </blockquote>
  );
}
