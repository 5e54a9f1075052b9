import { Trans, useLingui } from "@lingui/react/macro";
import { useDeferredValue } from "react";
import type { IndicatorFigures } from "@/api";
import { Choropleth } from "@/shared/map/choropleth";
import { Legend } from "@/shared/map/legend";
import styles from "@/shared/map/map.module.css";
import { MapCredit } from "@/shared/map/map-credit";
import { useMapShapes } from "@/shared/map/map-shapes";
import type { Colouring } from "./colouring";
import { rangeInShort } from "./figure-words";
import { zonesOf } from "./figure-zones";
import { formatValue } from "./units";
import { useRegionOf } from "./use-region-of";

type FigureMapProps = {
  data: IndicatorFigures;
  colouring: Colouring;
  hrefOf: (code: string) => string;
  highlighted?: string | undefined;
  label: string;
};

/** An indicator's figures on the map of the départements, or of the régions that they make up. */
export function FigureMap(props: FigureMapProps) {
  const { data, colouring } = props;
  const { i18n } = useLingui();
  const query = useMapShapes();
  const shapes = useDeferredValue(query.data);
  const { unit } = data.indicator;
  const byRegion = data.territoryType === "REGION";
  const regionOf = useRegionOf(byRegion);

  if (query.isError || regionOf.isError) {
    return (
      <p role="alert">
        <Trans>La carte n’a pas pu être chargée. Le tableau dit tout.</Trans>
      </p>
    );
  }
  if (!shapes || (byRegion && !regionOf.data)) {
    return <div className={styles.waiting} />;
  }

  const has = (...statuses: string[]) =>
    data.figures.filter(({ observation }) => statuses.includes(observation.status)).length;

  return (
    <figure>
      <Choropleth
        shapes={shapes}
        zones={zonesOf(i18n, data, colouring)}
        zoneOf={(shape) => regionOf.data?.get(shape) ?? shape}
        hrefOf={props.hrefOf}
        highlighted={props.highlighted}
        label={props.label}
      />
      <figcaption className={styles.caption}>
        <Legend
          classes={colouring.classes}
          words={(lower, upper) =>
            lower === upper
              ? formatValue(i18n.locale, lower, unit)
              : rangeInShort(i18n, { lower, upper, kind: "BOUNDS" }, unit)
          }
          secret={has("SECRET")}
          empty={has("MISSING", "NOT_APPLICABLE")}
        />
        <MapCredit shapes={shapes} />
      </figcaption>
    </figure>
  );
}
