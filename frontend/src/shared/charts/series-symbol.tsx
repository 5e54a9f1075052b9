import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from "d3-shape";
import styles from "./series.module.css";

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolCross];

export const colourOfLine = (index: number) => `var(--serie-${index + 1})`;

/** A line's own shape: colour is never all that tells it from the others. Hollow, it is provisional. */
export function SeriesSymbol(props: { index: number; x: number; y: number; rem: number; hollow?: boolean }) {
  const { index, x, y, rem, hollow } = props;
  const d = symbol(shapes[index], 0.17 * rem * rem)() ?? "";
  return (
    <path
      d={d}
      transform={`translate(${x},${y})`}
      className={styles.symbol}
      style={{ color: colourOfLine(index) }}
      data-hollow={hollow || undefined}
    />
  );
}
