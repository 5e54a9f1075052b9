import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProjectDetails } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { moment } from "@/shared/i18n/moment";
import { PageTitle } from "@/shared/layout/page-title";
import styles from "./project.module.css";
import { SponsorName } from "./sponsor-name";

/** Which project this is, who carries it, and which state of its sheet is shown. */
export function ProjectHead({ project: { slug, sheet, publication, desk } }: { project: ProjectDetails }) {
  const { i18n } = useLingui();
  const { name, sponsor, website, illustrative, summary, entry } = sheet;
  const published = publication && moment(i18n.locale, publication.publishedAt);
  return (
    <div className={styles.head}>
      <div>
        <PageTitle title={name} />
        <p className={styles.under}>
          {sponsor && (
            <span className={styles.sponsor}>
              <SponsorName sponsor={sponsor} entry={entry} />
            </span>
          )}
          {website && (
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
            </a>
          )}
          {illustrative && <IllustrativeBadge />}
        </p>
      </div>
      {desk && (
        <Link to="/projets/$slug/modifier" params={{ slug }} className="button no-print">
          <Trans>Modifier la fiche</Trans>
        </Link>
      )}
      {summary && <p className={styles.summary}>{summary}</p>}
      {desk?.waiting && (
        <p className={styles.waits}>
          <a href="#bureau">
            <Trans>Une étape attend une décision</Trans>
          </a>
        </p>
      )}
      {!desk && published && (
        <p className="muted small">
          <Trans>Fiche publiée le {published}</Trans>
        </p>
      )}
    </div>
  );
}
