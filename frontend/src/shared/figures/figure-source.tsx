import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { IndicatorSummary, Observation, Period, Source, TerritoryRef } from "@/api";
import { getIndicatorOptions } from "@/api/@tanstack/react-query.gen";
import { French } from "@/shared/i18n/french";
import styles from "./figure-cell.module.css";
import { historySearch } from "./history-address";
import { SourceTerms } from "./source-terms";

type FigureSourceProps = {
  indicator: IndicatorSummary;
  observation: Observation | undefined;
  source: Source | undefined;
  territory: TerritoryRef;
  period: Period;
};

/** The definition and the source, one step away; the definition is fetched when asked for. */
export function FigureSource(props: FigureSourceProps) {
  const { indicator, observation, source, territory, period } = props;
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const version = observation?.definitionVersion ?? indicator.definitionVersion;
  const definition = useQuery({
    ...getIndicatorOptions({ path: { code: indicator.code } }),
    enabled: open,
  }).data?.definitions.find((one) => one.version === version)?.text;

  return (
    <details className={styles.source} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Définition et source</Trans>
        <span className="visually-hidden"> {indicator.name}</span>
      </summary>
      <dl>
        <div>
          <dt>
            <Trans>Définition</Trans>
          </dt>
          <dd>{definition ? <French>{definition.definition}</French> : <Trans>Chargement…</Trans>}</dd>
        </div>
        {definition?.numerator && definition.denominator && (
          <div>
            <dt>
              <Trans>Calcul</Trans>
            </dt>
            <dd>
              <French>
                {definition.numerator} / {definition.denominator}
              </French>
            </dd>
          </div>
        )}
        {observation?.value !== undefined &&
          observation.denominator !== undefined &&
          observation.numerator === undefined && (
            <div>
              <dt>
                <Trans>Numérateur</Trans>
              </dt>
              <dd>
                <Trans>Non publié : le producteur donne le taux seul.</Trans>
              </dd>
            </div>
          )}
        {observation?.note && (
          <div>
            <dt>
              <Trans>Précision</Trans>
            </dt>
            <dd>
              <French>{observation.note}</French>
            </dd>
          </div>
        )}
        {source && <SourceTerms source={source} />}
        <div>
          <dt>
            <Trans>Version</Trans>
          </dt>
          <dd>
            {t`Définition ${version}`}
            {observation && t`, révision ${observation.revision}`}
          </dd>
        </div>
      </dl>
      {observation && (
        <p>
          <Link
            to="/chiffres/$indicator/$territory"
            params={{ indicator: indicator.code, territory: territory.code }}
            search={historySearch({ period })}
          >
            <Trans>Historique du chiffre</Trans>
          </Link>
        </p>
      )}
      <p>
        <Link to="/indicateurs/$code" params={{ code: indicator.code }}>
          <Trans>
            Tout sur l’indicateur <span>{indicator.code}</span>
          </Trans>
        </Link>
      </p>
    </details>
  );
}
