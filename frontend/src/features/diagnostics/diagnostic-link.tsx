import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DiagnosticSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import styles from "./diagnostics.module.css";

/** Leads to what is published, or to the work that is under way. */
export function DiagnosticLink({ diagnostic }: { diagnostic: DiagnosticSummary }) {
  const { slug, title, version, publishedAt, illustrative } = diagnostic;
  return (
    <span className={styles.name}>
      {publishedAt ? (
        <Link to="/diagnostics/$slug" params={{ slug }}>
          {title}
        </Link>
      ) : (
        <Link to="/diagnostics/$slug/travail" params={{ slug }}>
          {title}
        </Link>
      )}{" "}
      {version > 1 && (
        <span className="muted small">
          <Trans>version {version}</Trans>{" "}
        </span>
      )}
      {illustrative && <IllustrativeBadge />}
    </span>
  );
}
