import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { TerritoryFigure } from "@/api";
import { colouringOf } from "@/shared/figures/colouring";
import { FigureMap } from "@/shared/figures/figure-map";
import { valueInWords } from "@/shared/figures/figure-words";
import { ageInWords, periodInWords } from "@/shared/figures/periods";
import { SourceList } from "@/shared/figures/source-list";
import { StatusChip } from "@/shared/figures/status-chip";
import { rowsInView } from "@/shared/figures/table-view";
import { French } from "@/shared/i18n/french";
import { LoadFailure } from "@/shared/layout/load-failure";
import { SHOWN, shownFigures } from "./shown-figures";
import styles from "./whole-country.module.css";

const ENDS = 5;

/** One indicator over the whole country: the map, and both ends of its list. */
export function NationalPicture({ waiting }: { waiting: ReactNode }) {
  const { i18n, t } = useLingui();
  const query = useQuery(shownFigures());
  const data = useDeferredValue(query.data);
  const colouring = useMemo(() => data && colouringOf(data), [data]);
  const ranked = useMemo(
    () => rowsInView(data?.figures ?? [], {}).filter(({ observation }) => observation.value !== undefined),
    [data],
  );

  if (query.isError) {
    return <LoadFailure error={query.error} retry={query.refetch} />;
  }
  if (!data?.period || !colouring) {
    return query.isPending || query.data !== data ? waiting : null;
  }
  const { indicator } = data;
  const france = data.countries[0];

  return (
    <section className={styles.picture} aria-labelledby="france">
      <div className={styles.pictureText}>
        <h2 id="france">
          <French>{indicator.name}</French>
        </h2>
        <p className="muted">
          {periodInWords(i18n, data.period)}, {ageInWords(i18n, data.period)}{" "}
          {france && <StatusChip status={france.observation.status} />}
        </p>
        {france && (
          <p className={styles.france}>
            <span className={styles.big}>{valueInWords(i18n, france.observation, indicator.unit)}</span>{" "}
            {france.territory.name}
          </p>
        )}
      </div>
      <div className={styles.pictureMap}>
        <FigureMap
          data={data}
          colouring={colouring}
          hrefOf={(code) => `/territoires/${code}?indicateur=${SHOWN}`}
          label={indicator.name}
        />
      </div>
      <div className={styles.pictureRest}>
        <div className={styles.ends}>
          <End title={t`Les plus élevés`} figures={ranked.slice(0, ENDS)} unit={indicator.unit} />
          <End title={t`Les plus bas`} figures={ranked.slice(-ENDS).toReversed()} unit={indicator.unit} />
        </div>
        <p>
          <Link to="/indicateurs/$code" params={{ code: SHOWN }}>
            <Trans>Les {data.figures.length} départements et la définition</Trans>
          </Link>
        </p>
        <p>
          <Link to="/tension">
            <Trans>Où la tension rejoint la vulnérabilité</Trans>
          </Link>
        </p>
        <SourceList sources={data.sources} />
      </div>
    </section>
  );
}

function End(props: { title: string; figures: TerritoryFigure[]; unit: Parameters<typeof valueInWords>[2] }) {
  const { i18n } = useLingui();
  return (
    <div>
      <h3>{props.title}</h3>
      <ol>
        {props.figures.map(({ territory, observation }) => (
          <li key={territory.code}>
            <Link to="/territoires/$code" params={{ code: territory.code }} search={{ indicateur: SHOWN }}>
              {territory.name}
            </Link>
            <span>{valueInWords(i18n, observation, props.unit)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
