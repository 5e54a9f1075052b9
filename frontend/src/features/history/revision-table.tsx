import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Cause, FigureHistory, Revision } from "@/api";
import { rangeInShort, valueInWords } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { StatusChip } from "@/shared/figures/status-chip";
import { moment } from "@/shared/i18n/moment";
import styles from "./history.module.css";

type RevisionTableProps = { history: FigureHistory; shown: Revision };

/** What the figure said, from when until when, and why it began to; the latest first. */
export function RevisionTable({ history, shown }: RevisionTableProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Révisions, la dernière d’abord`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Révision</Trans>
            </th>
            <th scope="col" className={styles.number}>
              <Trans>Valeur</Trans>
            </th>
            <th scope="col">
              <Trans>Depuis le</Trans>
            </th>
            <th scope="col">
              <Trans>Jusqu’au</Trans>
            </th>
            <th scope="col">
              <Trans>D’où elle vient</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.revisions.map((revision) => (
            <RevisionRow
              key={`${revision.observation.definitionVersion} ${revision.observation.revision}`}
              history={history}
              revision={revision}
              current={revision === shown}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RevisionRow(props: { history: FigureHistory; revision: Revision; current: boolean }) {
  const { i18n } = useLingui();
  const { indicator, territory } = props.history;
  const { observation, recordedAt, supersededAt, cause } = props.revision;
  const { revision, value, range, status } = observation;
  return (
    <tr aria-current={props.current || undefined}>
      <th scope="row">
        <Link
          to="/chiffres/$indicator/$territory"
          params={{ indicator: indicator.code, territory: territory.code }}
          search={{ ...historySearch(props.history), revision }}
          resetScroll={false}
        >
          <Trans>Révision {revision}</Trans>
        </Link>
      </th>
      <td className={styles.number}>
        {valueInWords(i18n, observation, indicator.unit)}{" "}
        {(value !== undefined || range) && <StatusChip status={status} />}
        {value !== undefined && range && (
          <span className={styles.under}>{rangeInShort(i18n, range, indicator.unit)}</span>
        )}
      </td>
      <td>
        <time dateTime={recordedAt}>{moment(i18n.locale, recordedAt, "short")}</time>
      </td>
      <td>
        {supersededAt ? (
          <time dateTime={supersededAt}>{moment(i18n.locale, supersededAt, "short")}</time>
        ) : (
          <Trans>tient aujourd’hui</Trans>
        )}
      </td>
      <td>
        <CauseWords cause={cause} />
      </td>
    </tr>
  );
}

function CauseWords({ cause: { fileName, derived, restored, withdrawal } }: { cause: Cause }) {
  return (
    <>
      <span className={styles.cause}>
        {derived && restored && <Trans>Recalculé après le retrait de {fileName}</Trans>}
        {derived && !restored && <Trans>Calculé à partir de chiffres de {fileName}</Trans>}
        {!derived && restored && <Trans>{fileName}, rétabli après le retrait d’un fichier plus récent</Trans>}
        {!derived && !restored && fileName}
      </span>
      {withdrawal && (
        <span className={styles.under}>
          <Trans>Fichier retiré : « {withdrawal} »</Trans>
        </span>
      )}
    </>
  );
}
