import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Choropleth } from "./choropleth";
import styles from "./map.module.css";
import { MapCredit } from "./map-credit";
import { useMapShapes } from "./map-shapes";
import type { Zone } from "./zones";

type DepartmentMapProps = {
  zones: Map<string, Zone>;
  hrefOf: (code: string) => string;
  highlighted: string | undefined;
  label: string;
  /** What its colours mean. */
  children: ReactNode;
};

/** The départements by what is known of each, with their legend and credit; the shapes come when it is first drawn. */
export function DepartmentMap({ children, ...map }: DepartmentMapProps) {
  const shapes = useMapShapes();
  if (shapes.isError) {
    return (
      <p role="alert">
        <Trans>La carte n’a pas pu être chargée. Le tableau dit tout.</Trans>
      </p>
    );
  }
  return shapes.data ? (
    <figure>
      <Choropleth shapes={shapes.data} zoneOf={(shape) => shape} {...map} />
      <figcaption className={styles.caption}>
        {children}
        <MapCredit shapes={shapes.data} />
      </figcaption>
    </figure>
  ) : (
    <div className={styles.waiting} />
  );
}
