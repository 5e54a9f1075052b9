import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { Unit } from "@/api";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { StatusChip } from "@/shared/figures/status-chip";
import { formatCount } from "@/shared/figures/units";
import { French } from "@/shared/i18n/french";
import { csv, download } from "@/shared/tables/csv";
import type { Reading } from "./reading";
import styles from "./reading-table.module.css";

export type ReadingRow = { key: string; names: string[]; reading: Reading; n?: number | undefined };

type ReadingTableProps = {
  title: string;
  titleId: string;
  unit: Unit;
  source: string;
  fileName: string;
  /** The titles of the columns that name a row. */
  heads: string[];
  rows: ReadingRow[];
};

/** What a chart draws, as words to read and as a file to keep. */
export function ReadingTable(props: ReadingTableProps) {
  const { heads, rows, unit } = props;
  const { i18n } = useLingui();
  const has = (test: (row: ReadingRow) => unknown) => rows.some(test);
  const withRange = has(({ reading }) => reading.value !== undefined && reading.range);
  const withN = has(({ n }) => n);
  const withNote = has(({ reading }) => reading.note);

  return (
    <details className={styles.behind}>
      <summary>
        <Trans>Voir le tableau</Trans>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.box} tabIndex={0} aria-labelledby={props.titleId}>
        <table className={styles.table}>
          <caption className="visually-hidden">{props.title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                <Trans>Valeur</Trans>
              </th>
              {withRange && (
                <th scope="col" className={styles.number}>
                  <Trans>Intervalle</Trans>
                </th>
              )}
              {withN && (
                <th scope="col" className={styles.number}>
                  <Trans>Effectif</Trans>
                </th>
              )}
              {withNote && (
                <th scope="col">
                  <Trans>Précision</Trans>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, names, reading, n }) => (
              <tr key={key}>
                {names.map((name, place) =>
                  place === 0 ? (
                    <th key={heads[place]} scope="row">
                      {name}
                    </th>
                  ) : (
                    <td key={heads[place]}>{name}</td>
                  ),
                )}
                <td className={styles.number}>
                  {(reading.value !== undefined || reading.range) && valueInWords(i18n, reading, unit)}{" "}
                  <StatusChip status={reading.status} />
                </td>
                {withRange && (
                  <td className={styles.number}>
                    {reading.value !== undefined && reading.range && rangeInShort(i18n, reading.range, unit)}
                  </td>
                )}
                {withN && <td className={styles.number}>{n !== undefined && formatCount(i18n.locale, n)}</td>}
                {withNote && <td>{reading.note && <French>{reading.note}</French>}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button
        type="button"
        className="button quiet no-print"
        onClick={() => download(`${props.fileName}.csv`, readingsCsv(props))}
      >
        <Trans>Télécharger (CSV)</Trans>
      </button>
    </details>
  );
}

/** Raw numbers, with what makes each quotable. */
export function readingsCsv({
  heads,
  rows,
  unit,
  source,
}: Pick<ReadingTableProps, "heads" | "rows" | "unit" | "source">) {
  return csv([
    [...heads, "valeur", "unite", "borne_inferieure", "borne_superieure", "effectif", "statut", "note", "source"],
    ...rows.map(({ names, reading: { value, range, status, note }, n }) => [
      ...names,
      value,
      unit,
      range?.lower,
      range?.upper,
      n,
      status,
      note,
      source,
    ]),
  ]);
}
