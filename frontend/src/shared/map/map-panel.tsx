import { groupBy } from "@/shared/group-by";
import styles from "./map.module.css";
import type { Panel } from "./map-shapes";
import type { Zone } from "./zones";

type MapPanelProps = {
  panel: Panel;
  zones: Map<string, Zone>;
  zoneOf: (shape: string) => string;
  hrefOf: (code: string) => string;
  highlighted?: string | undefined;
  /** The one territory in the tab order; arrows lead to the others. */
  tabStop: string | undefined;
  /** A panel that repeats what another shows is for the eye and the mouse only. */
  repeated?: boolean;
  label?: string;
};

/** One drawing of the map: metropolitan France or an inset. */
export function MapPanel(props: MapPanelProps) {
  const { panel, zones, highlighted, repeated } = props;
  const drawn = groupBy(panel.shapes, ({ code }) => props.zoneOf(code)).toSorted(
    // Drawn last, the highlighted outline lies over its neighbours
    ([a], [b]) => Number(a === highlighted) - Number(b === highlighted),
  );
  return (
    <svg
      viewBox={panel.viewBox.join(" ")}
      className={styles.svg}
      aria-hidden={repeated}
      role={repeated ? undefined : "group"}
      aria-label={repeated ? undefined : props.label}
    >
      {drawn.map(([code, shapes]) => {
        const zone = zones.get(code);
        return (
          <a
            key={code}
            href={props.hrefOf(code)}
            data-zone={code}
            data-repeated={repeated || undefined}
            className={styles.zone}
            data-highlighted={code === highlighted || undefined}
            aria-current={code === highlighted || undefined}
            aria-label={zone ? `${zone.name}, ${zone.lines.join(", ")}` : code}
            tabIndex={!repeated && code === props.tabStop ? 0 : -1}
          >
            {/* Under a région's départements, the outline that only its border shows */}
            {shapes.length > 1 &&
              shapes.map((shape) => <path key={shape.code} d={shape.d} className={styles.outline} />)}
            {shapes.map((shape) => (
              <path
                key={shape.code}
                d={shape.d}
                className={styles.shape}
                data-part={shapes.length > 1 || undefined}
                data-fill={zone?.fill.kind ?? "empty"}
                style={
                  zone?.fill.kind === "value"
                    ? {
                        fill: zone.fill.colour,
                        ...(shapes.length > 1 && { stroke: zone.fill.colour }),
                      }
                    : undefined
                }
              />
            ))}
          </a>
        );
      })}
    </svg>
  );
}
