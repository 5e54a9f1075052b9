import { Trans, useLingui } from "@lingui/react/macro";
import type { FigureCoverage } from "@/api";
import styles from "./diagnostic-figures.module.css";

/** How many of the mandatory figures are there, and how many more the analysis asks for. */
export function CoverageBar({ coverage }: { coverage: FigureCoverage }) {
  const { t } = useLingui();
  const { covered, expected, needed, share } = coverage;
  const lacking = Math.max(0, Math.ceil((expected * needed) / 100) - covered);
  return (
    <section className={styles.coverage} aria-label={t`Couverture`}>
      <p className={styles.share}>
        <strong>{share} %</strong>{" "}
        <Trans>
          des chiffres obligatoires sont là : {covered} sur {expected}
        </Trans>
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share}%` }} data-enough={lacking === 0 || undefined} />
        <i style={{ left: `${needed}%` }} />
      </div>
      <p className={lacking === 0 ? "muted" : styles.lacking}>
        {lacking === 0 ? (
          <Trans>Le seuil de {needed} % est atteint : l’analyse peut commencer.</Trans>
        ) : (
          <Trans>
            Il en manque {lacking} pour atteindre le seuil de {needed} % qui ouvre l’analyse.
          </Trans>
        )}
      </p>
    </section>
  );
}
