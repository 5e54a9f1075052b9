import type { I18n } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ProposedChange, Said, Unit } from "@/api";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { periodInWords } from "@/shared/figures/periods";
import { breakdownInWords, seriesInWords } from "@/shared/figures/slice-words";
import { StatusChip } from "@/shared/figures/status-chip";
import { numberFormat } from "@/shared/i18n/formats";
import { formatsOf } from "@/shared/i18n/language";
import { placeInWords } from "./import-words";
import styles from "./imports.module.css";
import { useIndicators } from "./use-indicators";

/** Before and after, in the order of the file: its order is how it is checked, hence nothing to sort. */
export function ChangeTable({ changes }: { changes: ProposedChange[] }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.tallBox} tabIndex={0} aria-label={t`Chiffres du fichier`}>
      <table className={styles.table} data-blocks>
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
  const { t, i18n } = useLingui();
  const { indicatorCode, territory, period, breakdown, series, kind, proposed, standing, place } = change;
  const unit = useIndicators().get(indicatorCode)?.unit ?? "COUNT";
  const slice = [
    Object.keys(breakdown).length > 0 && breakdownInWords(i18n, breakdown),
    series !== "" && seriesInWords(i18n, series),
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{territory.name}</th>
      <td data-title={t`Indicateur`}>
        <span>
          {indicatorCode}
          {slice.length > 0 && <span className={styles.under}>{slice.join(", ")}</span>}
        </span>
      </td>
      <td data-title={t`Période`}>{periodInWords(i18n, period)}</td>
      <td className={styles.number} data-title={t`Aujourd’hui`}>
        <span>{standing ? <SaidValue said={standing} unit={unit} /> : <span className="muted">–</span>}</span>
      </td>
      <td className={styles.number} data-title={t`Dans le fichier`}>
        <span>
          <SaidValue said={proposed} unit={unit} strong={kind !== "UNCHANGED"} />
          {kind === "REVISED" && readsTheSame(i18n, change, unit) && (
            <span className={styles.under}>
              {proposed.value === standing?.value ? (
                <Trans>même valeur, autre calcul ou autre précision</Trans>
              ) : (
                <Trans>
                  {exactly(i18n.locale, standing?.value)} → {exactly(i18n.locale, proposed.value)}
                </Trans>
              )}
            </span>
          )}
        </span>
      </td>
      <td className="muted" data-title={t`Case`}>
        {place && placeInWords(i18n, place)}
      </td>
    </tr>
  );
}

/** A revision too small for the digits that its unit deserves. */
function readsTheSame(i18n: I18n, { proposed, standing }: ProposedChange, unit: Unit): boolean {
  return (
    standing?.status === proposed.status && valueInWords(i18n, standing, unit) === valueInWords(i18n, proposed, unit)
  );
}

const exactly = (locale: string, value: number | undefined) =>
  value === undefined ? "" : numberFormat(formatsOf(locale), { maximumFractionDigits: 12 }).format(value);

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
