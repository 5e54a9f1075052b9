import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { IndicatorFigures } from "@/api";
import { useTyped } from "@/shared/use-typed";
import { breakdownKey } from "./breakdowns";
import { colouringOf } from "./colouring";
import styles from "./figure-explorer.module.css";
import { FigureMap } from "./figure-map";
import { FigureTable } from "./figure-table";
import { periodInWords } from "./periods";
import { SourceList } from "./source-list";
import { StatusChip } from "./status-chip";
import { rowsInView, type TableView } from "./table-view";
import { TakeAway } from "./take-away";

/** What the API takes as the value of a parameter, in characters. */
const LONGEST = 300;

type FigureExplorerProps = {
  data: IndicatorFigures;
  view: TableView;
  onView: (view: TableView) => void;
  hrefOf: (code: string) => string;
  highlighted?: string | undefined;
  /** The day as of which the figures were read. */
  asOf?: string | undefined;
};

/** A picture of an indicator's figures with the table behind it, one state for both, kept in the address. */
export function FigureExplorer(props: FigureExplorerProps) {
  const { data, view, hrefOf, highlighted, asOf } = props;
  const { t, i18n } = useLingui();
  const colouring = useMemo(() => colouringOf(data), [data]);
  const rows = useMemo(() => rowsInView(data.figures, view), [data, view]);
  const codes = rows.map(({ territory }) => territory.code).join(",");
  const narrowed = Boolean(view.filtre) && codes.length <= LONGEST;
  const [typed, setTyped] = useTyped(view.filtre ?? "", (filtre) => props.onView({ ...view, filtre }));
  const allProvisional = data.figures.every(
    ({ observation: { status, value } }) => value === undefined || status === "PROVISIONAL",
  );
  const hasRankedSecret = data.figures.some(({ observation, rank }) => rank && observation.status === "SECRET");
  const when = data.period ? periodInWords(i18n, data.period) : "";
  const label = `${data.indicator.name}, ${when}`;

  return (
    <>
      <div className={styles.sides}>
        <FigureMap
          data={data}
          colouring={colouring}
          hrefOf={hrefOf}
          highlighted={highlighted}
          label={t`Carte : ${label}`}
        />
        <div className={styles.table}>
          <div className={styles.tools}>
            <label className={styles.filter}>
              <span>
                <Trans>Filtrer</Trans>
              </span>
              <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
            </label>
            {data.period && rows.length > 0 && (
              <TakeAway
                selection={{
                  indicators: data.indicator.code,
                  territoryType: data.territoryType,
                  since: data.period.start,
                  until: data.period.end,
                  breakdown: breakdownKey(data.breakdown),
                  series: data.series,
                  ...(asOf && { asOf }),
                  ...(narrowed && { territories: codes }),
                }}
              >
                {view.filtre && !narrowed && (
                  <Trans>
                    Ce filtre en laisse trop pour un fichier à part : les fichiers ont tous les territoires.
                  </Trans>
                )}
              </TakeAway>
            )}
          </div>
          <div className="muted small">
            <p role="status">
              <Plural value={rows.length} one="# territoire affiché." other="# territoires affichés." />
            </p>
            <p>
              {data.ranked > 0 && <Trans>{data.ranked} classés ; rang 1 = valeur la plus haute.</Trans>}{" "}
              {hasRankedSecret && <Trans>Entre parenthèses, le rang qu’aurait un secret.</Trans>}{" "}
              {allProvisional && (
                <>
                  <Trans>Toutes les valeurs :</Trans> <StatusChip status="PROVISIONAL" />
                </>
              )}
            </p>
          </div>
          {rows.length === 0 ? (
            <p>
              <Trans>Aucun ne correspond à ce filtre. Essayez le début d’un nom ou un code.</Trans>
            </p>
          ) : (
            <FigureTable
              data={data}
              rows={rows}
              sort={view.tri}
              onSort={(tri) => props.onView({ ...view, tri })}
              hrefOf={hrefOf}
              colourOf={colouring.of}
              highlighted={highlighted}
              caption={label}
              said={allProvisional ? "PROVISIONAL" : undefined}
            />
          )}
        </div>
      </div>
      <SourceList sources={data.sources} />
    </>
  );
}
