import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Me } from "@/api";
import { isNotFound } from "@/shared/api-error";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import { Skeleton } from "@/shared/layout/skeleton";
import { ImportChanges } from "./import-changes";
import { ImportDecision } from "./import-decision";
import { ImportEffects } from "./import-effects";
import { ImportHead } from "./import-head";
import { ImportOutcome } from "./import-outcome";
import { importQuery } from "./import-query";
import { ImportSources } from "./import-sources";
import { ImportTotals } from "./import-totals";
import type { ImportView } from "./import-view";
import styles from "./imports.module.css";
import { LeftOut } from "./left-out";
import { RefusedCells } from "./refused-cells";

type ImportPageProps = { id: string; me: Me; view: ImportView; onGone: () => void };

/** A file of figures: what it would change before anything changes, then what became of it. */
export function ImportPage({ id, me, view, onGone }: ImportPageProps) {
  const { t } = useLingui();
  const query = useQuery(importQuery(id));
  if (isNotFound(query.error)) {
    return <NotFoundPage />;
  }
  const { file, etag = "" } = query.data ?? {};
  const preview = file?.state === "PREVIEW";
  return (
    <div className="page">
      <Breadcrumbs here={<Trans>Un fichier</Trans>}>
        <Link to="/imports">
          <Trans>Fichiers de chiffres</Trans>
        </Link>
      </Breadcrumbs>
      <div className={styles.title}>
        <PageTitle title={file?.fileName ?? t`Fichier de chiffres`} />
      </div>
      {query.isError && !file && <LoadFailure error={query.error} retry={query.refetch} />}
      {query.isPending && <Skeleton lines={8} />}
      {file && (
        <>
          <ImportHead file={file} />
          {preview ? (
            <ImportDecision file={file} etag={etag} me={me} onGone={onGone} />
          ) : (
            <ImportOutcome file={file} etag={etag} me={me} />
          )}
          {file.refused > 0 && <RefusedCells id={id} count={file.refused} />}
          <ImportEffects file={file} />
          {file.totals.length > 0 && <ImportTotals file={file} />}
          {file.effects.length > 0 && <ImportChanges file={file} view={view} />}
          {file.leftOut.length > 0 && <LeftOut rows={file.leftOut} />}
          <ImportSources file={file} etag={etag} me={me} />
        </>
      )}
    </div>
  );
}
