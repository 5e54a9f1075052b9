import { useLingui } from "@lingui/react/macro";
import styles from "./scatter.module.css";
import type { ScatterLayout, ScatterMark } from "./scatter-layout";
import { dimensionWords } from "./tension-words";

type ScatterDrawingProps = { layout: ScatterLayout; read: number | undefined };

export function ScatterDrawing({ layout, read }: ScatterDrawingProps) {
  const { i18n } = useLingui();
  const { rem, left, right, top, bottom, lineX, lineY, marks } = layout;
  const readMark = read === undefined ? undefined : marks[read];
  // Drawn last, those set off lie over all others
  const drawn = marks.toSorted((a, b) => Number(a.place >= 0) - Number(b.place >= 0) || b.place - a.place);

  return (
    <>
      <rect x={lineX} y={top} width={right - lineX} height={lineY - top} className={styles.target} />
      {layout.ticks.map(({ value, x, y, words }) => (
        <g key={value} className={styles.words}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 0.3 * rem} className={styles.axis} />
          <text x={x} y={bottom + 1.2 * rem} textAnchor="middle">
            {words}
          </text>
          <line x1={left - 0.3 * rem} x2={left} y1={y} y2={y} className={styles.axis} />
          <text x={left - 0.5 * rem} y={y + 0.25 * rem} textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      <rect x={left} y={top} width={right - left} height={bottom - top} className={styles.frame} />
      <line x1={lineX} x2={lineX} y1={top} y2={bottom} className={styles.line} />
      <line x1={left} x2={right} y1={lineY} y2={lineY} className={styles.line} />
      {layout.names.map(({ words, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor} className={styles.quadrant}>
          {words}
        </text>
      ))}
      <text x={right} y={layout.axisY} textAnchor="end" className={styles.axisName}>
        {i18n._(dimensionWords.TENSION)} →
      </text>
      <text textAnchor="end" transform={`translate(${0.75 * rem} ${top}) rotate(-90)`} className={styles.axisName}>
        {i18n._(dimensionWords.VULNERABILITY)} →
      </text>
      {drawn.map((mark) => (
        <Point key={mark.key} mark={mark} rem={rem} />
      ))}
      {layout.labels.map(({ key, x, y, anchor, words, place }) => (
        <text key={key} x={x} y={y} textAnchor={anchor} className={styles.name} data-own={place === 0 || undefined}>
          {words}
        </text>
      ))}
      {readMark && <circle cx={readMark.x} cy={readMark.y} r={0.62 * rem} className={styles.read} />}
    </>
  );
}

/** The point with its fork: what a secret leaves open lies to each side of it. */
function Point({ mark: { x, y, across, up, place }, rem }: { mark: ScatterMark; rem: number }) {
  const own = place === 0 || undefined;
  const set = place > 0 || undefined;
  return (
    <g data-own={own} data-set={set} className={styles.point}>
      {across && <line x1={across.from} x2={across.to} y1={y} y2={y} className={styles.range} />}
      {up && <line x1={x} x2={x} y1={up.from} y2={up.to} className={styles.range} />}
      {set ? (
        <rect
          x={x - 0.32 * rem}
          y={y - 0.32 * rem}
          width={0.64 * rem}
          height={0.64 * rem}
          transform={`rotate(45 ${x} ${y})`}
          className={styles.dot}
        />
      ) : (
        <circle cx={x} cy={y} r={(own ? 0.42 : 0.26) * rem} className={styles.dot} />
      )}
    </g>
  );
}
