import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { DataImportDetails, Me, Source } from "@/api";
import { SourceTerms } from "@/shared/figures/source-terms";
import { Skeleton } from "@/shared/layout/skeleton";
import { mayImportFigures } from "@/shared/session/use-me";
import styles from "./imports.module.css";

// Its form weighs more than the page
const SourceForm = lazy(() => import("./source-form"));

type ImportSourcesProps = { file: DataImportDetails; etag: string; me: Me };

/** Where the figures come from, as everybody will read it; corrected before they are recorded. */
export function ImportSources({ file, etag, me }: ImportSourcesProps) {
  const correctable = file.state === "PREVIEW" && mayImportFigures(me);
  if (file.sources.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="sources" className={styles.section}>
      <h2 id="sources">
        <Trans>Sources</Trans>
      </h2>
      {correctable && (
        <p>
          <Trans>
            Chaque chiffre portera la sienne. Corrigez-les avant d’enregistrer : après, elles ne changent plus.
          </Trans>
        </p>
      )}
      <ul className={styles.sources}>
        {file.sources.map((source) => (
          <SourceItem key={source.id} id={file.id} source={source} etag={etag} correctable={correctable} />
        ))}
      </ul>
    </section>
  );
}

type SourceItemProps = { id: string; source: Source; etag: string; correctable: boolean };

function SourceItem({ id, source, etag, correctable }: SourceItemProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { label } = source;
  return (
    <li>
      <dl className={styles.terms}>
        <SourceTerms source={source} />
      </dl>
      {open ? (
        <Suspense fallback={<Skeleton />}>
          <SourceForm id={id} source={source} etag={etag} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        correctable && (
          <button
            type="button"
            className="button quiet no-print"
            aria-label={t`Corriger la source « ${label} »`}
            onClick={() => setOpen(true)}
          >
            <Trans>Corriger</Trans>
          </button>
        )
      )}
    </li>
  );
}
