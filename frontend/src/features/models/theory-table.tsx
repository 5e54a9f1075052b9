import { Trans, useLingui } from "@lingui/react/macro";
import type { TheoryOfChange } from "@/api";
import { French } from "@/shared/i18n/french";
import { nodeWords } from "./model-words";
import { useNodeWords } from "./node-words";
import { isMeasured, measures } from "./theory";
import styles from "./theory.module.css";

/** What the picture draws, link by link. */
export function TheoryTable({ theory }: { theory: TheoryOfChange }) {
  const { t, i18n } = useLingui();
  const { wordsOf } = useNodeWords();
  const measured = isMeasured(theory);
  const codes = measures(theory);
  const nodes = new Map(theory.nodes.map((node) => [node.id, node]));
  const alone = theory.nodes.filter(({ id }) => !theory.links.some(({ from, to }) => from === id || to === id));
  return (
    <details className={styles.behind}>
      <summary>
        <Trans>Voir le tableau</Trans>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`Liens de la théorie du changement`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>De</Trans>
              </th>
              <th scope="col">
                <Trans>Vers</Trans>
              </th>
              <th scope="col">
                <Trans>Mesuré par</Trans>
              </th>
              <th scope="col">
                <Trans>Hypothèse</Trans>
              </th>
              <th scope="col">
                <Trans>Risque</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {theory.links.map((link) => {
              const from = nodes.get(link.from);
              const to = nodes.get(link.to);
              return (
                from &&
                to && (
                  <tr key={`${link.from} ${link.to}`}>
                    <td>
                      <span className="muted small">{i18n._(nodeWords[from.kind])}</span>
                      <br />
                      <French>{wordsOf(from)}</French>
                    </td>
                    <td>
                      <span className="muted small">{i18n._(nodeWords[to.kind])}</span>
                      <br />
                      <French>{wordsOf(to)}</French>
                    </td>
                    <td>
                      {measured(link) ? (
                        (to.indicatorCode ?? codes.get(to.id)?.join(", "))
                      ) : (
                        <strong className={styles.unmeasured}>
                          <Trans>Personne ne mesure ce lien</Trans>
                        </strong>
                      )}
                    </td>
                    <td>
                      <French>{link.assumption}</French>
                    </td>
                    <td>
                      <French>{link.risk}</French>
                    </td>
                  </tr>
                )
              );
            })}
            {alone.map((node) => (
              <tr key={node.id}>
                <td>
                  <span className="muted small">{i18n._(nodeWords[node.kind])}</span>
                  <br />
                  <French>{wordsOf(node)}</French>
                </td>
                <td colSpan={4} className="muted">
                  <Trans>Relié à rien</Trans>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
