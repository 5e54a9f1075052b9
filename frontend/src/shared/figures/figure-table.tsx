import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, useEffect, useRef } from "react";
import type { IndicatorFigures, ObservationStatus, TerritoryFigure } from "@/api";
import { SortHeader } from "@/shared/tables/sort-header";
import { officialCodeOf } from "@/shared/territories/territory-types";
import styles from "./figure-table.module.css";
import { rankInShort, valueInWords } from "./figure-words";
import { historyAddress } from "./history-address";
import { StatusChip } from "./status-chip";
import { defaultSort, type Sort } from "./table-view";

const ROWS_ABOVE = 6;

type FigureTableProps = {
  data: IndicatorFigures;
  rows: TerritoryFigure[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  hrefOf: (code: string) => string;
  colourOf: (figure: TerritoryFigure) => string | undefined;
  highlighted?: string | undefined;
  caption: string;
  /** The status that all values share, said once above the table. */
  said?: ObservationStatus | undefined;
};

/** The table behind the picture: same figures, same colours, in order. */
export function FigureTable(props: FigureTableProps) {
  const { data, rows, highlighted, sort = defaultSort } = props;
  const { t } = useLingui();
  const box = useRef<HTMLElement>(null);
  const header = { sort, onSort: props.onSort };

  useEffect(() => {
    if (!highlighted) {
      return;
    }
    bringIntoSight(box.current);
    // Rows change height when their typeface arrives
    document.fonts?.ready.then(() => bringIntoSight(box.current));
  }, [highlighted]);

  return (
    <section
      ref={box}
      className={styles.box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
      tabIndex={0}
      aria-label={props.caption}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <SortHeader column="nom" {...header}>
              {data.territoryType === "REGION" ? t`Région` : t`Département`}
            </SortHeader>
            <SortHeader column="code" {...header}>
              <Trans>Code</Trans>
            </SortHeader>
            <th scope="col" className={styles.rank}>
              <Trans>Rang</Trans>
            </th>
            <SortHeader column="valeur" highestFirst {...header}>
              <Trans>Valeur</Trans>
            </SortHeader>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <FigureRow
              key={figure.territory.code}
              figure={figure}
              unit={data.indicator.unit}
              href={props.hrefOf(figure.territory.code)}
              history={
                data.period &&
                historyAddress(data.indicator.code, figure.territory.code, { ...data, period: data.period })
              }
              colour={props.colourOf(figure)}
              highlighted={figure.territory.code === highlighted}
              said={props.said}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Scrolls the box, not the page: a few rows stay in sight above, the first one whole. */
function bringIntoSight(box: HTMLElement | null) {
  const rows = [...(box?.querySelectorAll("tr") ?? [])];
  const own = rows.findIndex((row) => row.hasAttribute("aria-current"));
  const first = rows[Math.max(1, own - ROWS_ABOVE)];
  if (box && own > 0 && first) {
    box.scrollTop = first.offsetTop - (rows[0]?.offsetHeight ?? 0);
  }
}

function FigureRow(props: {
  figure: TerritoryFigure;
  unit: IndicatorFigures["indicator"]["unit"];
  href: string;
  history: string | undefined;
  colour: string | undefined;
  highlighted: boolean;
  said: ObservationStatus | undefined;
}) {
  const { territory, observation, rank } = props.figure;
  const { t, i18n } = useLingui();
  const router = useRouter();
  const known = observation.value !== undefined || observation.range;

  function open(event: MouseEvent<HTMLAnchorElement>) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      router.history.push(event.currentTarget.getAttribute("href") ?? props.href);
    }
  }

  return (
    <tr aria-current={props.highlighted || undefined}>
      <th scope="row">
        <a href={props.href} onClick={open}>
          {territory.name}
        </a>
      </th>
      <td className={styles.code}>{officialCodeOf(territory.code)}</td>
      <td className={styles.rank}>{rankInShort(rank, observation.status)}</td>
      <td>
        <span className={styles.value}>
          <span className={styles.words}>
            {known && (
              <a href={props.history} className={styles.history} title={t`Historique du chiffre`} onClick={open}>
                {valueInWords(i18n, observation, props.unit)}
              </a>
            )}{" "}
            {observation.status !== props.said && <StatusChip status={observation.status} />}
          </span>
          <span
            className={styles.swatch}
            data-status={observation.status}
            style={props.colour ? { background: props.colour } : undefined}
          />
        </span>
      </td>
    </tr>
  );
}
