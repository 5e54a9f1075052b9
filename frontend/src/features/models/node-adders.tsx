import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { NodeKind, TheoryOfChange } from "@/api";
import { IndicatorPicker } from "./indicator-picker";
import styles from "./theory.module.css";
import { addNode } from "./theory-edits";

type NodeAddersProps = { theory: TheoryOfChange; onTheory: (theory: TheoryOfChange) => void };

/** What can be added: a node by its kind, an indicator from the catalogue. */
export function NodeAdders({ theory, onTheory }: NodeAddersProps) {
  const { t } = useLingui();
  const [added, setAdded] = useState(0);
  const kinds: [NodeKind, string][] = [
    ["ACTIVITY", t`Ajouter une activité`],
    ["OUTPUT", t`Ajouter une réalisation`],
    ["OUTCOME", t`Ajouter un résultat`],
  ];

  /** The new node's words are what comes next. */
  function add(kind: NodeKind) {
    const next = addNode(theory, kind);
    onTheory(next);
    const id = next.nodes.at(-1)?.id;
    requestAnimationFrame(() => document.getElementById(`mots-${id}`)?.focus());
  }

  return (
    <>
      <div className={styles.adders}>
        {kinds.map(([kind, words]) => (
          <button key={kind} type="button" className="button quiet" onClick={() => add(kind)}>
            {words}
          </button>
        ))}
      </div>
      <IndicatorPicker
        key={added}
        id="nouvel-indicateur"
        label={t`Ajouter un indicateur du catalogue`}
        code=""
        optional
        onPick={(indicator) => {
          onTheory(addNode(theory, "INDICATOR", { indicatorCode: indicator.code }));
          setAdded(added + 1);
        }}
      />
    </>
  );
}
