import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DataImportSummary } from "@/api";
import { formatCount } from "@/shared/figures/units";
import { moment } from "@/shared/i18n/moment";
import { layoutInWords, personInWords } from "./import-words";
import styles from "./imports.module.css";
import { StateChip } from "./state-chip";

/** The files, the last one first: what became of each, and what it changes. */
export function ImportTable({ imports }: { imports: DataImportSummary[] }) {
  const { t, i18n } = useLingui();
  const count = (value: number) => formatCount(i18n.locale, value);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Fichiers, le dernier d’abord`}>
      <table className={styles.table} data-blocks>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Fichier</Trans>
            </th>
            <th scope="col">
              <Trans>État</Trans>
            </th>
            <th scope="col">
              <Trans>Reçu le</Trans>
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
        <tbody>
          {imports.map(({ id, fileName, format, state, importedAt, importedBy, counts }) => (
            <tr key={id}>
              <th scope="row" className={styles.name}>
                <Link to="/imports/$id" params={{ id }}>
                  {fileName}
                </Link>
                <span className={styles.under}>{layoutInWords(i18n, format)}</span>
              </th>
              <td data-title={t`État`}>
                <span>
                  <StateChip state={state} />
                </span>
              </td>
              <td data-title={t`Reçu le`}>
                <span>
                  <time dateTime={importedAt} className={styles.whole}>
                    {moment(i18n.locale, importedAt, "short")}
                  </time>
                  <span className={styles.under}>{personInWords(i18n, importedBy)}</span>
                </span>
              </td>
              <td className={styles.number} data-title={t`Nouveaux`}>
                {count(counts.added)}
              </td>
              <td className={styles.number} data-title={t`Révisés`}>
                {count(counts.revised)}
              </td>
              <td className={styles.number} data-title={t`Inchangés`}>
                {count(counts.unchanged)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
