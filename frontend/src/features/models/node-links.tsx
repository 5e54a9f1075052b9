import { Trans, useLingui } from "@lingui/react/macro";
import type { TheoryNode, TheoryOfChange } from "@/api";
import { useNodeWords } from "./node-words";
import { isMeasured } from "./theory";
import styles from "./theory.module.css";
import { changeLink, unlink } from "./theory-edits";

type NodeLinksProps = { node: TheoryNode; theory: TheoryOfChange; onTheory: (theory: TheoryOfChange) => void };

/** The links that start at a node: what each assumes, what may go wrong. */
export function NodeLinks({ node, theory, onTheory }: NodeLinksProps) {
  const { t } = useLingui();
  const { ofId, wordsOf } = useNodeWords();
  const measured = isMeasured(theory);
  const links = theory.links.filter(({ from }) => from === node.id);
  const start = wordsOf(node);
  return (
    links.length > 0 && (
      <ul className={styles.links}>
        {links.map((link) => {
          const end = ofId(theory, link.to);
          return (
            <li key={link.to} data-unmeasured={!measured(link) || undefined}>
              <div className={styles.row}>
                <p>
                  → {end}
                  {!measured(link) && (
                    <>
                      {" "}
                      <span className={styles.unmeasured}>
                        <Trans>Personne ne mesure ce lien.</Trans>
                      </span>
                    </>
                  )}
                </p>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t`Délier « ${start} » et « ${end} »`}
                  onClick={() => onTheory(unlink(theory, link.from, link.to))}
                >
                  <Trans>Délier</Trans>
                </button>
              </div>
              <details>
                <summary>
                  <Trans>Hypothèse et risque</Trans>
                </summary>
                <label>
                  <Trans>Ce que l’on suppose</Trans>
                  <textarea
                    rows={2}
                    maxLength={1000}
                    value={link.assumption}
                    onChange={(event) => onTheory(changeLink(theory, link, { assumption: event.target.value }))}
                  />
                </label>
                <label>
                  <Trans>Ce qui peut l’empêcher</Trans>
                  <textarea
                    rows={2}
                    maxLength={1000}
                    value={link.risk}
                    onChange={(event) => onTheory(changeLink(theory, link, { risk: event.target.value }))}
                  />
                </label>
              </details>
            </li>
          );
        })}
      </ul>
    )
  );
}
