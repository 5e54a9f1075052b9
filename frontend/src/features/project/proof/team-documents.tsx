import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "../project.module.css";
import { AddDocument } from "./add-document";
import { documentsQuery } from "./documents-query";
import { TeamDocument } from "./team-document";

/** All the files of a project, and the way to join one. */
export default function TeamDocuments({ slug }: { slug: string }) {
  const all = useQuery(documentsQuery(slug));
  return (
    <>
      {all.isPending && <Skeleton />}
      {all.isError && <LoadFailure error={all.error} retry={all.refetch} />}
      {all.data?.length === 0 && (
        <p className="muted">
          <Trans>Aucun document pour l’instant. Joignez une étude, une convention, un bilan.</Trans>
        </p>
      )}
      <ul className={styles.rows}>
        {all.data?.map((document) => (
          <TeamDocument key={document.id} slug={slug} document={document} />
        ))}
      </ul>
      <AddDocument slug={slug} />
    </>
  );
}
