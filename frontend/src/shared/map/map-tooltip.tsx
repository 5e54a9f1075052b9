import styles from "./map.module.css";
import type { Zone } from "./zones";

export type TooltipAnchor = { zone: Element; frame: Element };

/** What a territory says when pointed at; a screen reader has it as the link's name. */
export function MapTooltip(props: { anchor: TooltipAnchor; zones: Map<string, Zone> }) {
  const { zone, frame } = props.anchor;
  const said = props.zones.get(zone.getAttribute("data-zone") ?? "");
  if (!said) {
    return null;
  }
  const box = zone.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const middle = box.left + box.width / 2 - around.left;
  const margin = Math.min(110, around.width / 2);
  const below = box.top - around.top < 90;
  return (
    <div
      aria-hidden="true"
      className={styles.tooltip}
      data-below={below || undefined}
      style={{
        left: Math.min(Math.max(middle, margin), around.width - margin),
        top: (below ? box.bottom : box.top) - around.top,
      }}
    >
      <span>{said.name}</span>
      {said.lines.map((line, place) => (
        <span key={line} className={place === 0 ? styles.said : undefined}>
          {line}
        </span>
      ))}
    </div>
  );
}
