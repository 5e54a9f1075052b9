import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import styles from "./distribution.module.css";
import type { DistributionLayout, Mark } from "./distribution-layout";
import { Hatching } from "./hatching";

type DistributionDrawingProps = { layout: DistributionLayout; read: number | undefined };

export function DistributionDrawing({ layout, read }: DistributionDrawingProps) {
  const { t } = useLingui();
  const hatching = useId();
  const { width, rem, bottom, quartiles, own, marks, secretsY } = layout;
  const readMark = read === undefined ? undefined : marks[read];

  return (
    <>
      <Hatching id={hatching} />
      <line x1={0} x2={width} y1={bottom} y2={bottom} className={styles.axis} />
      {layout.ticks.map(({ value, x, words }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 0.3 * rem} className={styles.axis} />
          <text x={x} y={bottom + 1.15 * rem} textAnchor="middle" className={styles.words}>
            {words}
          </text>
        </g>
      ))}
      {quartiles && (
        <g>
          <rect
            x={quartiles.first}
            width={Math.max(1, quartiles.third - quartiles.first)}
            y={quartiles.y - 0.3 * rem}
            height={0.6 * rem}
            rx={0.15 * rem}
            className={styles.middle}
          />
          {layout.quartileLabels.map(({ at, x, y, words, main }) => (
            <g key={words}>
              <line
                x1={at}
                x2={at}
                y1={quartiles.y - 0.45 * rem}
                y2={quartiles.y + 0.45 * rem}
                className={styles.mark}
              />
              <text
                x={x}
                y={y + 0.2 * rem}
                textAnchor="middle"
                className={styles.quartile}
                data-main={main || undefined}
              >
                {words}
              </text>
            </g>
          ))}
        </g>
      )}
      {secretsY !== undefined && (
        <text x={0} y={secretsY} className={styles.words}>
          {t`Secrets, entre leurs bornes`}
        </text>
      )}
      {own && (
        <g>
          {!own.mark.bounds && (
            <line x1={own.mark.x} x2={own.mark.x} y1={1.3 * rem} y2={own.mark.y} className={styles.leader} />
          )}
          {own.range && (
            <line x1={own.range.from} x2={own.range.to} y1={own.mark.y} y2={own.mark.y} className={styles.range} />
          )}
          <text x={own.at} y={own.level} textAnchor={own.anchor} className={styles.own}>
            {own.words}
          </text>
        </g>
      )}
      {marks.map((mark) => (
        <DrawnMark key={mark.key} mark={mark} layout={layout} hatching={hatching} />
      ))}
      {readMark && <circle cx={readMark.x} cy={readMark.y} r={0.62 * rem} className={styles.read} />}
    </>
  );
}

function DrawnMark(props: { mark: Mark; layout: DistributionLayout; hatching: string }) {
  const { x, y, own, provisional, bounds } = props.mark;
  const { rem, across, rise } = props.layout;
  if (bounds) {
    return (
      <rect
        x={bounds.from}
        width={Math.max(3, bounds.to - bounds.from)}
        y={y - 0.2 * rem}
        height={0.4 * rem}
        fill={`url(#${props.hatching})`}
        className={styles.secret}
        data-own={own || undefined}
      />
    );
  }
  const radius = 0.44 * Math.min(across, rise);
  return (
    <circle
      cx={x}
      cy={y}
      r={own ? 0.4 * rem : radius}
      className={styles.dot}
      data-own={own || undefined}
      data-provisional={provisional || undefined}
    />
  );
}
