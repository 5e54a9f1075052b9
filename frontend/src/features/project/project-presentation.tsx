import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { French } from "@/shared/i18n/french";
import styles from "./project.module.css";

/** What a project does, in its own paragraphs. */
export function ProjectPresentation({ description, children }: { description: string; children?: ReactNode }) {
  const paragraphs = description.split(/\n+/).filter((text) => text.trim() !== "");
  return (
    <section aria-labelledby="projet" className={styles.section}>
      <h2 id="projet">
        <Trans>Le projet</Trans>
      </h2>
      {paragraphs.length === 0 ? (
        <p className="muted">
          <Trans>Pas encore de description.</Trans>
        </p>
      ) : (
        <div className={styles.description}>
          {paragraphs.map((text, place) => (
            <p key={place}>
              <French>{text}</French>
            </p>
          ))}
        </div>
      )}
      {children}
    </section>
  );
}
