import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { ModelVersionSummary } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { French } from "@/shared/i18n/french";
import { moment } from "@/shared/i18n/moment";
import styles from "./models.module.css";
import { StateChip } from "./state-chip";

type VersionListProps = { slug: string; versions: ModelVersionSummary[]; shown?: number };

/** Every version, the newest first, each with why it was published, and the way to compare it with the one before. */
export function VersionList({ slug, versions, shown }: VersionListProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="versions" className={styles.section}>
      <h2 id="versions">
        <Trans>Versions</Trans>
      </h2>
      <ul className={styles.versions}>
        {versions.map((version, place) => {
          const { number, title, state, coreElements, adaptableElements, illustrative, reason, publishedAt } = version;
          const before = versions[place + 1]?.number;
          const date = publishedAt && moment(i18n.locale, publishedAt);
          return (
            <li key={number}>
              <p>
                <Link
                  to="/projets/$slug/modele/$number"
                  params={{ slug, number: String(number) }}
                  aria-current={number === shown ? "true" : undefined}
                >
                  <Trans>
                    Version {number} : <French>{title}</French>
                  </Trans>
                </Link>{" "}
                <StateChip state={state} /> {illustrative && <IllustrativeBadge />}
              </p>
              <p className="muted small">
                {date && (
                  <Fragment>
                    <Trans>Publiée le {date}.</Trans>{" "}
                  </Fragment>
                )}
                <Plural value={coreElements} one="# élément de noyau dur" other="# éléments de noyau dur" />,{" "}
                <Plural value={adaptableElements} one="# adaptable" other="# adaptables" />.
              </p>
              {reason && (
                <p>
                  <French>{reason}</French>
                </p>
              )}
              {before !== undefined && (
                <p className="small no-print">
                  <Link to="/projets/$slug/modele/comparer" params={{ slug }} search={{ de: before, a: number }}>
                    <Trans>
                      Comparer les versions {before} et {number}
                    </Trans>
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
