import { Trans, useLingui } from "@lingui/react/macro";
import type { ProposedChange, Said, Unit } from "@/api";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { periodInWords } from "@/shared/figures/periods";
import { breakdownInWords, seriesInWords } from "@/shared/figures/slice-words";
import { StatusChip } from "@/shared/figures/status-chip";
import styles from "./imports.module.css";
import { useIndicators } from "./use-indicators";

/** Before and after, in the order of the file: its order is how it is checked, hence nothing to sort. */
export function ChangeTable({ changes }: { changes: ProposedChange[] }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.tallBox} tabIndex={0} aria-label={t`Chiffres du fichier`}>
      <table className={styles.table} data-wide>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Territoire</Trans>
            </th>
            <th scope="col">
              <Trans>Indicateur</Trans>
            </th>
            <th scope="col">
              <Trans>Période</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Aujourd’hui</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Dans le fichier</Trans>
            </th>
            <th scope="col">
              <Trans>Case</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={change.position} change={change} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChangeRow({ change }: { change: ProposedChange }) {
  const { i18n } = useLingui();
  const { indicatorCode, territory, period, breakdown, series, proposed, standing, place } = change;
  const unit = useIndicators().get(indicatorCode)?.unit ?? "COUNT";
  const slice = [
    Object.keys(breakdown).length > 0 && breakdownInWords(i18n, breakdown),
    series !== "" && seriesInWords(i18n, series),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{territory.name}</th>
      <td>
        {indicatorCode}
        {slice.length > 0 && <span className={styles.under}>{slice.join(", ")}</span>}
      </td>
      <td>{periodInWords(i18n, period)}</td>
      <td className={styles.number}>
        {standing ? <SaidValue said={standing} unit={unit} /> : <span className="muted">–</span>}
      </td>
      <td className={styles.number}>
        <SaidValue said={proposed} unit={unit} strong={change.kind !== "UNCHANGED"} />
      </td>
      <td className="muted">{place}</td>
    </tr>
  );
}

/** A figure as one reads it: its value or why there is none, its status, its range. */
function SaidValue({ said, unit, strong = false }: { said: Said; unit: Unit; strong?: boolean }) {
  const { i18n } = useLingui();
  const words = valueInWords(i18n, said, unit);
  return (
    <>
      {strong ? <strong>{words}</strong> : words}
      {(said.value !== undefined || said.range) && (
        <>
          {" "}
          <StatusChip status={said.status} />
        </>
      )}
      {said.value !== undefined && said.range && (
        <span className={styles.under}>{rangeInShort(i18n, said.range, unit)}</span>
      )}
    </>
  );
}
