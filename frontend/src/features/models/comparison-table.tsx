import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ModelVersionDetails } from "@/api";
import { French } from "@/shared/i18n/french";
import { byEnds, byId, type Change, compare, differs } from "./comparison";
import { nodeWords } from "./model-words";
import styles from "./models.module.css";
import { useNodeWords } from "./node-words";
import { usePartWords } from "./use-part-words";

type ComparisonTableProps = { before: ModelVersionDetails; after: ModelVersionDetails };

/** What was added, removed and changed, part by part, the earlier version on the left. */
export function ComparisonTable({ before, after }: ComparisonTableProps) {
  const { t, i18n } = useLingui();
  const words = usePartWords();
  const { wordsOf, ofId } = useNodeWords();
  const theories = { before: before.theory, after: after.theory };
  const parts: ReactNode[] = [
    <Part
      key="elements"
      title={t`Éléments`}
      changes={compare(before.elements, after.elements, byId)}
      words={(element) => words.elements([element])}
    />,
    <Part
      key="steps"
      title={t`Parcours`}
      changes={compare(before.steps, after.steps, byId)}
      words={(step) => words.steps([step])}
    />,
    <Part
      key="prerequisites"
      title={t`Ce qu’il faut sur le territoire`}
      changes={compare(before.prerequisites, after.prerequisites, byId)}
      words={(prerequisite) => words.prerequisites([prerequisite])}
    />,
    <Part
      key="nodes"
      title={t`Théorie du changement : nœuds`}
      changes={compare(before.theory.nodes, after.theory.nodes, byId)}
      words={(node) => `${i18n._(nodeWords[node.kind])} – ${wordsOf(node)}`}
    />,
    <Part
      key="links"
      title={t`Théorie du changement : liens`}
      changes={compare(before.theory.links, after.theory.links, byEnds)}
      words={({ from, to, assumption, risk }, side) =>
        [`${ofId(theories[side], from)} → ${ofId(theories[side], to)}`, assumption, risk].filter(Boolean).join(" – ")
      }
    />,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section className={styles.compared} tabIndex={0} aria-label={t`Différences`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Ce qui change</Trans>
            </th>
            <th scope="col">
              <Trans>
                Version {before.number} : <French>{before.title}</French>
              </Trans>
            </th>
            <th scope="col">
              <Trans>
                Version {after.number} : <French>{after.title}</French>
              </Trans>
            </th>
          </tr>
        </thead>
        {parts}
      </table>
    </section>
  );
}

type Side = "before" | "after";
type PartProps<T> = { title: string; changes: Change<T>[]; words: (thing: T, side: Side) => string };

function Part<T>({ title, changes, words }: PartProps<T>) {
  const { t } = useLingui();
  const told = changes.filter(differs);
  const what = (change: Change<T>) => {
    switch (change.what) {
      case "added":
        return t`Ajouté`;
      case "removed":
        return t`Retiré`;
      case "changed":
        return change.moved ? t`Modifié et déplacé` : t`Modifié`;
      case "same":
        return t`Déplacé`;
    }
  };
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={3} className={styles.partTitle}>
          {title}
        </th>
      </tr>
      {told.length === 0 && (
        <tr>
          <td colSpan={3} className="muted">
            <Trans>Rien ne change.</Trans>
          </td>
        </tr>
      )}
      {told.map((change) => {
        const before = change.what === "added" ? "" : words(change.before, "before");
        const after = change.what === "removed" ? "" : words(change.after, "after");
        return (
          <tr key={`${before} ${after}`} data-what={change.what}>
            <th scope="row">{what(change)}</th>
            <td>
              {change.what === "removed" ? (
                <del>
                  <French>{before}</French>
                </del>
              ) : (
                <French>{before || "–"}</French>
              )}
            </td>
            <td>
              {change.what === "added" ? (
                <ins>
                  <French>{after}</French>
                </ins>
              ) : (
                <French>{after || "–"}</French>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
