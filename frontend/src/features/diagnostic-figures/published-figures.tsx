import { Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorGroup, PublishedFigures as Published, PublishedFigure, TerritoryRef } from "@/api";
import { IllustrativeBadge } from "@/shared/badges/illustrative-badge";
import { groupWords } from "@/shared/figures/groups";
import { French } from "@/shared/i18n/french";
import styles from "./diagnostic-figures.module.css";
import { OfficialCells } from "./official-cells";
import { OwnCells } from "./own-cells";

const groups: IndicatorGroup[] = ["NEED", "PUBLIC", "OFFER", "OBSTACLE"];

/** The figures of a published diagnostic: what is withheld or missing says so, and is never zero. */
export function PublishedFigures({ figures, territory }: { figures: Published; territory: TerritoryRef }) {
  const { i18n } = useLingui();
  const { covered, expected } = figures.coverage;
  return (
    <>
      <p>
        <Trans>
          {covered} chiffres obligatoires sur {expected} sont connus ; chacun porte sa source et sa période.
        </Trans>
      </p>
      {groups.map((group) => (
        <table key={group} className={`${styles.table} ${styles.published}`}>
          <caption className={styles.groupName}>{i18n._(groupWords[group])}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indicateur</Trans>
              </th>
              <th scope="col">
                <Trans>Chiffre</Trans>
              </th>
              <th scope="col">
                <Trans>Période</Trans>
              </th>
              <th scope="col">
                <Trans>Rang</Trans>
              </th>
              <th scope="col">
                <Trans>Évolution</Trans>
              </th>
              <th scope="col">
                <Trans>Ailleurs</Trans>
              </th>
            </tr>
          </thead>
          {figures.figures
            .filter(({ indicator }) => indicator.group === group)
            .map((figure) => (
              <Row key={figure.indicator.code} figure={figure} territory={territory} />
            ))}
        </table>
      ))}
    </>
  );
}

function Row({ figure, territory }: { figure: PublishedFigure; territory: TerritoryRef }) {
  const { indicator, kind, own, official, computed, note } = figure;
  const { code, name, unit } = indicator;
  const source = own?.source && [own.source, own.publisher].filter(Boolean).join(", ");
  return (
    <tbody data-kind={kind} id={`chiffre-${code}`}>
      <tr>
        <th scope="row">
          <French>{name}</French>
          {kind === "OWN" && own?.illustrative && (
            <span className={styles.badges}>
              <IllustrativeBadge />
            </span>
          )}
        </th>
        {kind === "OWN" && own && !own.suppressed && <OwnCells own={own} unit={unit} />}
        {kind === "OWN" && own?.suppressed && (
          <td colSpan={5}>
            <Trans>Secret statistique : trop peu de personnes, ou un chiffre qui en révélerait un autre.</Trans>
          </td>
        )}
        {kind === "COMPUTED" && computed && <OwnCells own={computed} unit={unit} />}
        {kind === "OFFICIAL" && official && <OfficialCells official={official} unit={unit} territory={territory} />}
        {kind === "MISSING" && (
          <td colSpan={5}>
            {own?.reason ? <Trans>Pas disponible : {own.reason}</Trans> : <Trans>Pas de chiffre connu</Trans>}
          </td>
        )}
      </tr>
      {(note || source) && (
        <tr className={styles.beside}>
          <td colSpan={6}>
            {note && <p>{note}</p>}
            {source && (
              <p className="muted small">
                <Trans>Source : {source}</Trans>
              </p>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
