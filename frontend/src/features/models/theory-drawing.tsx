import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyboardEvent, PointerEvent } from "react";
import { columnWords } from "./model-words";
import styles from "./theory.module.css";
import type { TheoryLayout } from "./theory-layout";

/** What a node does when the picture is worked on. */
type NodeHandlers = {
  selected: string | undefined;
  labelOf: (id: string) => string;
  onPointerDown: (event: PointerEvent<SVGGElement>, id: string) => void;
  onKeyDown: (event: KeyboardEvent<SVGGElement>, id: string) => void;
};

type TheoryDrawingProps = { layout: TheoryLayout; rem: number; handlers?: NodeHandlers };

/** The heads of the columns, the links, the nodes. */
export function TheoryDrawing({ layout, rem, handlers }: TheoryDrawingProps) {
  const { t, i18n } = useLingui();
  return (
    <>
      {layout.heads.map(({ kind, x, y }) => (
        <text key={kind} x={x} y={y} className={styles.head}>
          {i18n._(columnWords[kind])}
        </text>
      ))}
      {layout.lines.map(({ link, path, measured }) => (
        <path key={`${link.from} ${link.to}`} d={path} className={measured ? styles.link : styles.unmeasuredLink}>
          {!measured && <title>{t`Personne ne mesure ce lien`}</title>}
        </path>
      ))}
      {layout.boxes.map((box) => {
        const drawn = (
          <>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} className={styles.box} />
            <text x={box.x + 0.55 * rem} y={box.y + 0.3 * rem} className={styles.label}>
              {box.lines.map((line, place) => (
                <tspan
                  key={place}
                  x={box.x + 0.55 * rem}
                  dy={`${1.15 * rem}px`}
                  className={place >= box.said ? styles.unmeasuredWords : undefined}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </>
        );
        const looks = { "data-kind": box.kind, "data-unmeasured": box.unmeasured || undefined };
        return handlers ? (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no button of its own
          <g
            key={box.id}
            id={`noeud-${box.id}`}
            role="button"
            tabIndex={0}
            aria-label={handlers.labelOf(box.id)}
            aria-pressed={handlers.selected === box.id}
            className={styles.node}
            {...looks}
            onPointerDown={(event) => handlers.onPointerDown(event, box.id)}
            onKeyDown={(event) => handlers.onKeyDown(event, box.id)}
          >
            {drawn}
          </g>
        ) : (
          <g key={box.id} className={styles.node} {...looks}>
            {drawn}
          </g>
        );
      })}
    </>
  );
}

/** What the dashed lines say. */
export function TheoryLegend({ layout }: { layout: TheoryLayout }) {
  return layout.lines.some(({ measured }) => !measured) || layout.boxes.some(({ unmeasured }) => unmeasured) ? (
    <p className={styles.legend}>
      <svg width="44" height="10" aria-hidden="true">
        <path d="M2 5h40" className={styles.unmeasuredLink} />
      </svg>
      <Trans>Personne ne mesure ce lien : aucun indicateur ne dit si ce qu’il annonce arrive.</Trans>
    </p>
  ) : null;
}
