import { Trans, useLingui } from "@lingui/react/macro";
import type { TheoryNode, TheoryOfChange } from "@/api";
import { columnWords, nodeWords } from "./model-words";
import { NodeLinks } from "./node-links";
import { useNodeWords } from "./node-words";
import { columns, inColumn, joins, mayLink } from "./theory";
import styles from "./theory.module.css";
import { changeNode, link, moveNode, removeNode } from "./theory-edits";

type NodeListProps = {
  theory: TheoryOfChange;
  onTheory: (theory: TheoryOfChange) => void;
  selected: string | undefined;
};

/** The nodes as a list: their words, their order, what they are linked to. */
export function NodeList({ theory, onTheory, selected }: NodeListProps) {
  const { i18n } = useLingui();
  return (
    <div className={styles.editor}>
      {columns
        .filter((kind) => inColumn(theory, kind).length > 0)
        .map((kind) => (
          <details key={kind} open>
            <summary>{i18n._(columnWords[kind])}</summary>
            <ul className={styles.nodes}>
              {inColumn(theory, kind).map((node, place, column) => (
                <li key={node.id} data-selected={node.id === selected || undefined}>
                  <NodeRow
                    node={node}
                    first={place === 0}
                    last={place === column.length - 1}
                    theory={theory}
                    onTheory={onTheory}
                  />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}

type NodeRowProps = Omit<NodeListProps, "selected"> & { node: TheoryNode; first: boolean; last: boolean };

function NodeRow({ node, first, last, theory, onTheory }: NodeRowProps) {
  const { t, i18n } = useLingui();
  const { wordsOf } = useNodeWords();
  const { id, kind, label } = node;
  const name = wordsOf(node);
  const targets = theory.nodes.filter((other) => mayLink(node, other) && !theory.links.some(joins(id, other.id)));
  return (
    <>
      <div className={styles.row}>
        {kind === "INDICATOR" ? (
          <p id={`mots-${id}`} tabIndex={-1}>
            {name}
          </p>
        ) : (
          <label>
            {i18n._(nodeWords[kind])}
            <input
              id={`mots-${id}`}
              type="text"
              value={label}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => onTheory(changeNode(theory, id, { label: event.target.value }))}
            />
          </label>
        )}
        {targets.length > 0 && (
          <label>
            <Trans>Relier à…</Trans>
            <select
              value=""
              aria-label={t`Relier « ${name} » à…`}
              onChange={(event) => onTheory(link(theory, id, event.target.value))}
            >
              <option value="">{t`Choisir…`}</option>
              {targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {wordsOf(target)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          className="button quiet"
          disabled={first}
          aria-label={t`Monter « ${name} »`}
          onClick={() => onTheory(moveNode(theory, id, -1))}
        >
          ↑
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={last}
          aria-label={t`Descendre « ${name} »`}
          onClick={() => onTheory(moveNode(theory, id, 1))}
        >
          ↓
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={t`Retirer « ${name} »`}
          onClick={() => onTheory(removeNode(theory, id))}
        >
          <Trans>Retirer</Trans>
        </button>
      </div>
      <NodeLinks node={node} theory={theory} onTheory={onTheory} />
    </>
  );
}
