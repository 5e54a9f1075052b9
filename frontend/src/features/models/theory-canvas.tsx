import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { TheoryOfChange } from "@/api";
import { useChartSize } from "@/shared/charts/use-chart-size";
import { nodeWords } from "./model-words";
import { useNodeWords } from "./node-words";
import { joins, unmeasuredNodes } from "./theory";
import styles from "./theory.module.css";
import { neighbour } from "./theory-arrows";
import { TheoryDrawing, TheoryLegend } from "./theory-drawing";
import { link, moveNode, unlink } from "./theory-edits";
import { boxAt, layoutTheory, placesMoved } from "./theory-layout";

type TheoryCanvasProps = {
  theory: TheoryOfChange;
  onTheory: (theory: TheoryOfChange) => void;
  selected: string | undefined;
  onSelected: (id: string | undefined) => void;
};

type Drag = { id: string; x: number; y: number };

/** The picture, worked on by mouse and by keyboard. */
export function TheoryCanvas({ theory, onTheory, selected, onSelected }: TheoryCanvasProps) {
  const { t, i18n } = useLingui();
  const { box, width, rem } = useChartSize();
  const { ofId } = useNodeWords();
  const [said, setSaid] = useState("");
  const [drag, setDrag] = useState<Drag>();
  const picture = useRef<SVGSVGElement>(null);
  const words = (id: string) => ofId(theory, id);
  const layout = layoutTheory(theory, { of: words, unmeasured: t`Personne ne mesure ce lien` }, { width, rem });
  const unmeasured = unmeasuredNodes(theory);

  /** Links two nodes, or takes the link between them away. */
  function toggle(one: string, other: string) {
    const [from, to] = [words(one), words(other)];
    const known = theory.links.find((each) => joins(one, other)(each) || joins(other, one)(each));
    const next = known ? unlink(theory, known.from, known.to) : link(theory, one, other);
    onSelected(undefined);
    if (next === theory) {
      setSaid(
        t`« ${from} » et « ${to} » ne se relient pas : un lien va vers la colonne suivante, ou vers un indicateur.`,
      );
      return;
    }
    setSaid(known ? t`Lien retiré entre « ${from} » et « ${to} ».` : t`« ${from} » et « ${to} » sont reliés.`);
    onTheory(next);
  }

  function choose(id: string) {
    const name = words(id);
    if (selected === undefined) {
      onSelected(id);
      setSaid(t`« ${name} » est choisi : choisissez maintenant à quoi le relier, ou Échap pour renoncer.`);
    } else if (selected === id) {
      onSelected(undefined);
      setSaid("");
    } else {
      toggle(selected, id);
    }
  }

  function place(id: string, by: number) {
    onTheory(moveNode(theory, id, by));
    const name = words(id);
    setSaid(by < 0 ? t`« ${name} » est monté.` : t`« ${name} » est descendu.`);
  }

  function onKeyDown(event: KeyboardEvent<SVGGElement>, id: string) {
    const next = neighbour(theory, id, event.key);
    if (event.key === "Enter" || event.key === " ") {
      choose(id);
    } else if (event.key === "Escape" && selected !== undefined) {
      onSelected(undefined);
      setSaid("");
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      place(id, event.key === "ArrowUp" ? -1 : 1);
    } else if (next !== undefined) {
      document.getElementById(`noeud-${next}`)?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  function at(event: PointerEvent) {
    const frame = picture.current?.getBoundingClientRect();
    return { x: event.clientX - (frame?.left ?? 0), y: event.clientY - (frame?.top ?? 0) };
  }

  function onPointerDown(event: PointerEvent<SVGGElement>, id: string) {
    if (event.button === 0) {
      picture.current?.setPointerCapture(event.pointerId);
      setDrag({ id, ...at(event) });
    }
  }

  function onPointerUp(event: PointerEvent) {
    if (!drag) {
      return;
    }
    const { x, y } = at(event);
    const over = boxAt(layout.boxes, x, y);
    const own = layout.boxes.find(({ id }) => id === drag.id);
    setDrag(undefined);
    if (over?.id === drag.id) {
      document.getElementById(`noeud-${drag.id}`)?.focus();
      choose(drag.id);
    } else if (over && over.kind !== own?.kind) {
      toggle(drag.id, over.id);
    } else if (own && x >= own.x && x <= own.x + own.width) {
      const by = placesMoved(layout.boxes, own, y);
      if (by !== 0) {
        place(drag.id, by);
      }
    }
  }

  const begun = drag && layout.boxes.find(({ id }) => id === drag.id);
  return (
    <div className={styles.editor}>
      <div ref={box} className={styles.editable}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
        <svg
          ref={picture}
          width={width}
          height={layout.height}
          role="group"
          aria-label={t`Théorie du changement`}
          aria-describedby="aide-theorie"
          className={styles.picture}
          onPointerMove={(event) => drag && setDrag({ ...drag, ...at(event) })}
          onPointerUp={onPointerUp}
          onPointerCancel={() => setDrag(undefined)}
        >
          <TheoryDrawing
            layout={layout}
            rem={rem}
            handlers={{
              selected,
              labelOf: (id) => {
                const kind = theory.nodes.find((node) => node.id === id)?.kind ?? "ACTIVITY";
                const name = `${i18n._(nodeWords[kind])}\u00a0: ${words(id)}`;
                return unmeasured.has(id) ? t`${name} (personne ne mesure ce lien)` : name;
              },
              onPointerDown,
              onKeyDown,
            }}
          />
          {begun && (
            <path
              d={`M${begun.x + begun.width / 2},${begun.y + begun.height / 2} L${drag.x},${drag.y}`}
              className={styles.begun}
            />
          )}
        </svg>
      </div>
      <p role="status" className="small">
        {said}
      </p>
      <TheoryLegend layout={layout} />
    </div>
  );
}
