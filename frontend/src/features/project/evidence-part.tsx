import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ProjectSheet } from "@/api";
import { day } from "@/shared/figures/periods";
import { todayInParis } from "@/shared/i18n/civil-day";
import { EvidenceLevel } from "@/shared/projects/evidence-level";
import { evidenceWords } from "@/shared/projects/project-words";
import styles from "./project.module.css";

type EvidencePartProps = { sheet: ProjectSheet; children?: ReactNode };

/** On what one may believe a project: its level of evidence in words, and until when it holds. */
export function EvidencePart({ sheet: { evidenceLevel, evidenceUntil }, children }: EvidencePartProps) {
  const { i18n } = useLingui();
  const words = evidenceWords[evidenceLevel ?? 0];
  const until = evidenceUntil && day(i18n.locale, evidenceUntil);
  const expired = evidenceUntil !== undefined && evidenceUntil < todayInParis();
  return (
    <section aria-labelledby="preuve" className={styles.section}>
      <h2 id="preuve">
        <Trans>Niveau de preuve</Trans>
      </h2>
      {evidenceLevel && words ? (
        <>
          <p className={styles.level}>
            <EvidenceLevel level={evidenceLevel} />
          </p>
          <p className={styles.says}>{i18n._(words)}</p>
          {until && (
            <p className={expired ? styles.expired : "muted"}>
              {expired ? <Trans>À revoir depuis le {until}</Trans> : <Trans>Valable jusqu’au {until}</Trans>}
            </p>
          )}
        </>
      ) : (
        <p className="muted">
          <Trans>Aucune preuve confirmée n’est valable à ce jour.</Trans>
        </p>
      )}
      {children}
    </section>
  );
}
