import { Trans, useLingui } from "@lingui/react/macro";
import styles from "./illustrative-badge.module.css";

/** Says of what it stands beside that nobody has verified it. */
export function IllustrativeBadge() {
  const { t } = useLingui();
  return (
    <span className={styles.badge} title={t`Donnée d’illustration, non vérifiée`}>
      <Trans>Illustratif</Trans>
    </span>
  );
}
