import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "@/shared/layout/empty-state";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { Candidates } from "./candidates";
import { FindingForm } from "./finding-form";
import { FindingList } from "./finding-list";
import styles from "./findings.module.css";
import { conclusionsQuery } from "./findings-query";
import { IssuePart } from "./issue-part";
import { OptionPart } from "./option-part";
import { Quotations } from "./quotations";

type FindingsTabProps = { slug: string; mayEdit: boolean };

/** What a diagnostic concludes: findings on evidence, what is at stake, and what could be done. */
export function FindingsTab({ slug, mayEdit }: FindingsTabProps) {
  const { t } = useLingui();
  const query = useQuery(conclusionsQuery(slug));
  const [writing, setWriting] = useState(false);
  if (query.isError) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  if (!query.data) {
    return <Skeleton />;
  }
  const { findings, issues, options, order } = query.data;
  return (
    <>
      <section aria-labelledby="constats">
        <h2 id="constats">
          <Trans>Constats</Trans>
        </h2>
        {findings.length === 0 ? (
          <EmptyState title={t`Aucun constat pour l’instant`}>
            <Trans>Un constat dit en une phrase ce que montrent les chiffres, les initiatives et les entretiens.</Trans>
          </EmptyState>
        ) : (
          <FindingList key={order} slug={slug} findings={findings} order={order} mayEdit={mayEdit} />
        )}
        {mayEdit && !writing && (
          <button type="button" className="button" onClick={() => setWriting(true)}>
            <Trans>Écrire un constat</Trans>
          </button>
        )}
        {writing && <FindingForm slug={slug} onClose={() => setWriting(false)} />}
      </section>
      <div className={styles.part}>
        <IssuePart slug={slug} issues={issues} findings={findings} mayEdit={mayEdit} />
      </div>
      <div className={styles.part}>
        <OptionPart slug={slug} options={options} issues={issues} mayEdit={mayEdit} />
      </div>
      <Quotations slug={slug} />
      <div className={styles.part}>
        <Candidates slug={slug} />
      </div>
    </>
  );
}
