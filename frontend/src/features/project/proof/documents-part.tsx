import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { SheetDocument } from "@/api";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "../project.module.css";
import { DocumentLink } from "./document-link";

const TeamDocuments = lazy(() => import("./team-documents"));

type DocumentsPartProps = { slug: string; documents: SheetDocument[]; team: boolean };

/** The files that belong to a project: what everybody reads, and for its team all of them. */
export function DocumentsPart({ slug, documents, team }: DocumentsPartProps) {
  if (!team && documents.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="documents" className={styles.section}>
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      {team ? (
        <Suspense fallback={<Skeleton />}>
          <TeamDocuments slug={slug} />
        </Suspense>
      ) : (
        <ul className={styles.rows}>
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentLink slug={slug} document={document} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
