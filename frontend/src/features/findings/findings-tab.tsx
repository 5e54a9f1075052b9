import { useQuery } from "@tanstack/react-query";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { Candidates } from "./candidates";
import { FindingPart } from "./finding-part";
import styles from "./findings.module.css";
import { conclusionsQuery } from "./findings-query";
import { IssuePart } from "./issue-part";
import { OptionPart } from "./option-part";
import { Quotations } from "./quotations";

type FindingsTabProps = { slug: string; mayEdit: boolean };

/** What a diagnostic concludes: findings on evidence, what is at stake, and what could be done. */
export function FindingsTab({ slug, mayEdit }: FindingsTabProps) {
  const query = useQuery(conclusionsQuery(slug));
  if (!query.data) {
    return query.isError ? <LoadFailure error={query.error} retry={query.refetch} /> : <Skeleton />;
  }
  const { findings, issues, options, orders } = query.data;
  return (
    <div className={styles.parts}>
      <FindingPart slug={slug} findings={findings} order={orders.findings} mayEdit={mayEdit} />
      <IssuePart slug={slug} issues={issues} order={orders.issues} findings={findings} mayEdit={mayEdit} />
      <OptionPart slug={slug} options={options} order={orders.options} issues={issues} mayEdit={mayEdit} />
      <Quotations slug={slug} />
      <Candidates slug={slug} />
    </div>
  );
}
