import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import type { DiagnosticDesk, DiagnosticDetails } from "@/api";
import { isNotFound } from "@/shared/api-error";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { Breadcrumbs } from "@/shared/layout/breadcrumbs";
import { LoadFailure } from "@/shared/layout/load-failure";
import { NotFoundPage, WaitingPage } from "@/shared/layout/page-states";
import { PageTitle } from "@/shared/layout/page-title";
import styles from "./diagnostic.module.css";
import { diagnosticQuery } from "./diagnostic-query";
import { DiagnosticTabs } from "./diagnostic-tabs";

type DiagnosticFrameProps = {
  slug: string;
  children: (diagnostic: DiagnosticDetails, desk: DiagnosticDesk, etag: string) => ReactNode;
};

/**
 * What every page of work on a diagnostic has around it; there is none for those who do not work on it. When the session
 * ends it stays as it is: she may have typed something.
 */
export function DiagnosticFrame({ slug, children }: DiagnosticFrameProps) {
  const { i18n } = useLingui();
  const query = useQuery(diagnosticQuery(slug));
  const seen = useRef<typeof query.data>(undefined);
  if (query.data?.diagnostic.desk) {
    seen.current = query.data;
  }
  const diagnostic = seen.current?.diagnostic;
  if (!diagnostic?.desk) {
    if (isNotFound(query.error) || query.data) {
      return <NotFoundPage />;
    }
    return query.isError ? (
      <div className="page">
        <LoadFailure error={query.error} retry={query.refetch} />
      </div>
    ) : (
      <WaitingPage />
    );
  }
  const { scope, territory, stage, version } = diagnostic;
  return (
    <div className="page">
      <Breadcrumbs here={scope.title}>
        <Link to="/diagnostics">
          <Trans>Diagnostics</Trans>
        </Link>
      </Breadcrumbs>
      <PageTitle title={scope.title} />
      <p className={styles.under}>
        <Link to="/territoires/$code" params={{ code: territory.code }}>
          {territory.name}
        </Link>
        {scope.referenceYear && (
          <span>
            <Trans>chiffres de {scope.referenceYear}</Trans>
          </span>
        )}
        {version > 1 && (
          <span>
            <Trans>version {version}</Trans>
          </span>
        )}
        <span className={styles.stage} data-stage={stage}>
          {i18n._(diagnosticStageWords[stage])}
        </span>
        {scope.illustrative && <IllustrativeBadge />}
        {diagnostic.publishedAt && (
          <Link to="/diagnostics/$slug" params={{ slug }}>
            <Trans>Lire ce qui est publié</Trans>
          </Link>
        )}
      </p>
      <DiagnosticTabs slug={slug} />
      <div className={styles.tab}>{children(diagnostic, diagnostic.desk, seen.current?.etag ?? "")}</div>
    </div>
  );
}
