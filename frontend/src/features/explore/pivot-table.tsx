import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { QuotedFigure } from "@/api";
import { valueInWords } from "@/shared/figures/figure-words";
import { historySearch } from "@/shared/figures/history-address";
import { periodInShort } from "@/shared/figures/periods";
import { StatusChip } from "@/shared/figures/status-chip";
import styles from "./explore-page.module.css";
import type { Dimension } from "./explore-view";
import { HeadingWords } from "./heading-words";
import type { Pivot } from "./pivot";

type PivotTableProps = {
  pivot: Pivot;
  layout: { rows: Dimension; columns: Dimension };
};

/** Figures across and down, each with its status and date, and one step from its history. */
export function PivotTable({ pivot, layout }: PivotTableProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.box} tabIndex={0} aria-label={t`Tableau des chiffres choisis`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {pivot.columns.map((heading) => (
              <th key={heading.key} scope="col">
                <HeadingWords dimension={layout.columns} heading={heading} />
              </th>
            ))}
          </tr>
        </thead>
        {pivot.groups.map(({ heading, rows }, index) => (
          <tbody key={heading?.key ?? index}>
            {heading && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={pivot.columns.length + 1}>
                  <HeadingWords dimension={thirdOf(layout)} heading={heading} />
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.heading.key}>
                <th scope="row">
                  <HeadingWords dimension={layout.rows} heading={row.heading} />
                </th>
                {row.cells.map((figure, place) => (
                  <Fragment key={pivot.columns[place]?.key}>
                    <PivotCell figure={figure} />
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const thirdOf = ({ rows, columns }: PivotTableProps["layout"]): Dimension =>
  (["indicateurs", "territoires", "periodes"] as const).find((one) => one !== rows && one !== columns) ?? "periodes";

function PivotCell({ figure }: { figure: QuotedFigure | undefined }) {
  const { t, i18n } = useLingui();
  if (!figure) {
    return (
      <td className={styles.none}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          <Trans>pas de chiffre</Trans>
        </span>
      </td>
    );
  }
  const { observation, indicator, territory, period } = figure;
  const known = observation.value !== undefined || observation.range;
  return (
    <td>
      {known ? (
        <Link
          to="/chiffres/$indicator/$territory"
          params={{ indicator: indicator.code, territory: territory.code }}
          search={historySearch(figure)}
          title={t`Historique du chiffre`}
        >
          {valueInWords(i18n, observation, indicator.unit)}
        </Link>
      ) : null}{" "}
      <StatusChip status={observation.status} />
      <span className={styles.period}>{periodInShort(i18n, period)}</span>
    </td>
  );
}
