import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { DiagnosticFigure, IndicatorGroup, Source, TerritoryRef } from "@/api";
import { groupWords } from "@/shared/figures/groups";
import styles from "./diagnostic-figures.module.css";
import { FigureRow } from "./figure-row";

type FigureGroupProps = {
  group: IndicatorGroup;
  figures: DiagnosticFigure[];
  sources: Source[];
  slug: string;
  territory: TerritoryRef;
  mayEdit: boolean;
};

/** What the figures of one part of a diagnostic say, and which of them nobody has. */
export function FigureGroup({ group, figures, ...shared }: FigureGroupProps) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{i18n._(groupWords[group])}</h2>
      <table className={styles.table} aria-labelledby={id}>
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
        {figures.map((figure) => (
          <FigureRow key={figure.indicator.code} figure={figure} {...shared} />
        ))}
      </table>
    </section>
  );
}
