import { Trans } from "@lingui/react/macro";
import type { DiagnosticFigure } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import styles from "./diagnostic-figures.module.css";

/** Where a figure comes from, in a word, and whether it has a note. */
export function FigureBadges({ figure }: { figure: DiagnosticFigure }) {
  const { kind, own, note } = figure;
  return (
    <>
      <span className={styles.badge} data-kind={kind}>
        {kind === "OFFICIAL" && <Trans>Officiel</Trans>}
        {kind === "OWN" && <Trans>Saisi</Trans>}
        {kind === "COMPUTED" && <Trans>Compté</Trans>}
        {kind === "MISSING" && <Trans>Manquant</Trans>}
      </span>
      {own?.illustrative && kind === "OWN" && <IllustrativeBadge />}
      {note && (
        <span className={styles.badge}>
          <Trans>Note</Trans>
        </span>
      )}
    </>
  );
}
