import { Trans, useLingui } from "@lingui/react/macro";
import type { DataImportDetails, ImportEffect } from "@/api";
import { formatCount } from "@/shared/figures/units";
import styles from "./imports.module.css";
import { IndicatorLink } from "./indicator-link";

/** How many figures of each indicator are new, revised or unchanged; those computed from them apart. */
export function ImportEffects({ file: { effects } }: { file: Pick<DataImportDetails, "effects"> }) {
  const { t } = useLingui();
  const own = effects.filter(({ derived }) => !derived);
  const derived = effects.filter((effect) => effect.derived);
  if (effects.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="indicateurs" className={styles.section}>
      <h2 id="indicateurs">
        <Trans>Par indicateur</Trans>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-label={t`Chiffres par indicateur`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indicateur</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Nouveaux</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Révisés</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Inchangés</Trans>
              </th>
            </tr>
          </thead>
          <EffectRows effects={own} />
          {derived.length > 0 && <EffectRows effects={derived} title={t`Calculés par Essaim à partir d’eux`} />}
        </table>
      </section>
    </section>
  );
}

function EffectRows({ effects, title }: { effects: ImportEffect[]; title?: string }) {
  const { i18n } = useLingui();
  const count = (value: number) => formatCount(i18n.locale, value);
  return (
    <tbody>
      {title && (
        <tr>
          <th scope="rowgroup" colSpan={4} className={styles.group}>
            {title}
          </th>
        </tr>
      )}
      {effects.map(({ indicatorCode, added, revised, unchanged }) => (
        <tr key={indicatorCode}>
          <th scope="row">
            <IndicatorLink code={indicatorCode} />
          </th>
          <td className={styles.number}>{count(added)}</td>
          <td className={styles.number}>{count(revised)}</td>
          <td className={styles.number}>{count(unchanged)}</td>
        </tr>
      ))}
    </tbody>
  );
}
