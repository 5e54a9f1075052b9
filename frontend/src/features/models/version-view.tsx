import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getModelVersionOptions } from "@/api/@tanstack/react-query.gen";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { French } from "@/shared/i18n/french";
import { moment } from "@/shared/i18n/moment";
import { LoadFailure } from "@/shared/layout/load-failure";
import { Skeleton } from "@/shared/layout/skeleton";
import { ModelContent } from "./model-content";
import styles from "./models.module.css";
import { StateChip } from "./state-chip";
import { VersionDesk } from "./version-desk";

type VersionViewProps = { slug: string; number: number; onDeleted: () => void };

/** One version: how it stands, what the team may do with it, what it says. */
export function VersionView({ slug, number, onDeleted }: VersionViewProps) {
  const { i18n } = useLingui();
  const version = useQuery(getModelVersionOptions({ path: { slug, number } }));
  if (!version.data) {
    return version.isError ? <LoadFailure error={version.error} retry={version.refetch} /> : <Skeleton lines={8} />;
  }
  const { title, state, illustrative, reason, publishedAt, desk } = version.data;
  const date = publishedAt && moment(i18n.locale, publishedAt);
  const publisher = desk?.publishedBy?.name;
  return (
    <>
      <div className={styles.standing}>
        <p>
          <strong>
            <Trans>
              Version {number} : <French>{title}</French>
            </Trans>
          </strong>{" "}
          <StateChip state={state} /> {illustrative && <IllustrativeBadge />}
        </p>
        {date && (
          <p className="muted small">
            {publisher ? (
              <Trans>
                Publiée le {date} par {publisher}.
              </Trans>
            ) : (
              <Trans>Publiée le {date}.</Trans>
            )}
          </p>
        )}
        {reason && (
          <p>
            <French>{reason}</French>
          </p>
        )}
      </div>
      {state === "DRAFT" && desk && (
        <VersionDesk slug={slug} version={version.data} desk={desk} onDeleted={onDeleted} />
      )}
      <ModelContent slug={slug} version={version.data} />
    </>
  );
}
