import { Trans, useLingui } from "@lingui/react/macro";
import { type PointerEvent, type ReactNode, useState } from "react";
import styles from "./reader.module.css";

type Place = { x: number; y?: number };

type ReaderProps = {
  /** Where each point to be read stands, in pixels of the picture. */
  places: Place[];
  words: (index: number) => string;
  title: string;
  descriptionId: string;
  width: number;
  height: number;
  /** What a click on a point, or Enter, does with it. */
  onChoose?: ((index: number) => void) | undefined;
  /** Draws the picture, with the point that is read, if any. */
  children: (read: number | undefined) => ReactNode;
};

/**
 * A picture read point by point: pointed at, touched, or with the arrows. To a keyboard and to a
 * screen reader it is a slider, which says its value whenever it changes.
 */
export function Reader({ places, words, title, descriptionId, width, height, onChoose, children }: ReaderProps) {
  const { t } = useLingui();
  const [read, setRead] = useState<number>();
  const index = read !== undefined && read < places.length ? read : undefined;

  function point(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width ? width / box.width : 1;
    setRead(nearest(places, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  }

  return (
    <div className={styles.reader}>
      <input
        type="range"
        className={`${styles.slider} visually-hidden`}
        min={0}
        max={Math.max(0, places.length - 1)}
        step={1}
        value={index ?? 0}
        aria-label={t`${title}, point par point`}
        aria-valuetext={words(index ?? 0)}
        onChange={(event) => setRead(Number(event.target.value))}
        onFocus={() => setRead(index ?? 0)}
        onBlur={() => setRead(undefined)}
        onKeyDown={({ key }) => key === "Enter" && index !== undefined && onChoose?.(index)}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider before it has the keys */}
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={title}
        aria-describedby={descriptionId}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setRead(undefined)}
        onClick={() => index !== undefined && onChoose?.(index)}
        data-choosing={onChoose !== undefined || undefined}
      >
        {children(index)}
      </svg>
      <p className={`${styles.words} no-print`} aria-hidden="true">
        {index === undefined ? (
          <span className="muted">
            <Trans>Pointez, touchez ou prenez les flèches pour lire chaque point.</Trans>
          </span>
        ) : (
          words(index)
        )}
      </p>
    </div>
  );
}

/** The point nearest to where one points; without a height, only what is beside counts. */
function nearest(places: Place[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  places.forEach((place, index) => {
    const distance = Math.hypot(place.x - x, (place.y ?? y) - y);
    if (distance < shortest) {
      best = index;
      shortest = distance;
    }
  });
  return best;
}
