import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import styles from "./map.module.css";
import { MapPanel } from "./map-panel";
import type { MapShapes } from "./map-shapes";
import { MapTooltip, type TooltipAnchor } from "./map-tooltip";
import { neighbour, type Zone } from "./zones";

type ChoroplethProps = {
  shapes: MapShapes;
  zones: Map<string, Zone>;
  /** The territory a shape belongs to: itself, or its région. */
  zoneOf: (shape: string) => string;
  hrefOf: (code: string) => string;
  highlighted?: string | undefined;
  label: string;
};

const zoneAt = (target: EventTarget) => (target instanceof Element ? target.closest("[data-zone]") : null);

/** Metropolitan France with its insets; every territory is a link, hovered, focused and reached by arrows. */
export function Choropleth(props: ChoroplethProps) {
  const { t } = useLingui();
  const router = useRouter();
  const map = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<TooltipAnchor>();
  const [visited, setVisited] = useState<string>();
  const { shapes, zones, highlighted, label, ...links } = props;
  const tabStop = visited ?? highlighted ?? zones.keys().next().value;
  const panel = { zones, highlighted, tabStop, ...links };

  function show(event: MouseEvent | FocusEvent) {
    const zone = zoneAt(event.target);
    const frame = map.current;
    setShown(zone && frame ? { zone, frame } : undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    const zone = zoneAt(event.target);
    if (event.key === "Escape") {
      setShown(undefined);
      return;
    }
    const reachable = map.current?.querySelectorAll("[data-zone]:not([data-repeated])") ?? [];
    const next = zone && neighbour(event.key, zone, reachable);
    if (next instanceof SVGElement) {
      event.preventDefault();
      setVisited(next.dataset.zone);
      next.focus();
    }
  }

  function onClick(event: MouseEvent) {
    const href = zoneAt(event.target)?.getAttribute("href");
    if (href && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      router.history.push(href);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside, handled once
    <div
      ref={map}
      className={styles.map}
      onMouseOver={show}
      onMouseLeave={() => setShown(undefined)}
      onFocus={show}
      onBlur={() => setShown(undefined)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles.metropole}>
        <MapPanel panel={shapes.metropole} label={label} {...panel} />
      </div>
      {shapes.insets.map((inset) => {
        const overseas = inset.code.startsWith("DEP-");
        return (
          <div key={inset.code} className={overseas ? styles.inset : styles.paris}>
            <MapPanel panel={inset} repeated={!overseas} label={inset.name} {...panel} />
            <span className={styles.insetName}>{overseas ? inset.name : t`Paris et petite couronne`}</span>
          </div>
        );
      })}
      <svg className={styles.patterns} aria-hidden="true">
        <pattern id="hachures" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={styles.patternGround} />
          <rect width="1.6" height="5" className={styles.patternLine} />
        </pattern>
      </svg>
      {shown && <MapTooltip anchor={shown} zones={zones} />}
    </div>
  );
}
