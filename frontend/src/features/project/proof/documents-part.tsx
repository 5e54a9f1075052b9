import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { SheetDocument } from "@/api";
import { Skeleton } from "@/shared/layout/skeleton";
import styles from "../project.module.css";
import { DocumentLink } from "./document-link";

const TeamDocuments = lazy(() => import("./team-documents"));

type DocumentsPartProps = { slug: string; documents: SheetDocument[]; team: boolean };

/** The files that belong to a project: what everybody reads, and for its team all of them. */
export function DocumentsPart({ slug, documents, team }: DocumentsPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useLocation({ select: ({ hash }) => hash === "documents" });

  // The page is there after its address was: its part is looked for again
  useEffect(() => {
    if (wanted) {
      heading.current?.focus();
    }
  }, [wanted]);

  if (!team && documents.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="documents" className={styles.section}>
      <h2 id="documents" ref={heading} tabIndex={-1}>
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
