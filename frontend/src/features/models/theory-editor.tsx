import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { TheoryOfChange } from "@/api";
import { NodeAdders } from "./node-adders";
import { NodeList } from "./node-list";
import styles from "./theory.module.css";
import { TheoryCanvas } from "./theory-canvas";

type TheoryEditorProps = { theory: TheoryOfChange; onTheory: (theory: TheoryOfChange) => void };

/** The picture, worked on by mouse and by keyboard, and the list that does the same in words. */
export function TheoryEditor({ theory, onTheory }: TheoryEditorProps) {
  const [selected, setSelected] = useState<string>();
  return (
    <div className={styles.editor}>
      <NodeAdders theory={theory} onTheory={onTheory} />
      {theory.nodes.length > 0 && (
        <>
          <p id="aide-theorie" className="muted small">
            <Trans>
              À la souris : tirez d’un nœud à un autre pour les relier ou les délier, de haut en bas pour changer
              l’ordre. Au clavier : flèches pour passer d’un nœud à l’autre, Entrée pour choisir puis relier, Alt et
              flèche pour changer l’ordre.
            </Trans>
          </p>
          <TheoryCanvas theory={theory} onTheory={onTheory} selected={selected} onSelected={setSelected} />
          <NodeList theory={theory} onTheory={onTheory} selected={selected} />
        </>
      )}
    </div>
  );
}
