import { Trans, useLingui } from "@lingui/react/macro";
import type { ElementKind, ModelElement } from "@/api";
import { French } from "@/shared/i18n/french";
import styles from "./models.module.css";

/** The core first, then what may be adapted. */
export function ElementList({ elements }: { elements: ModelElement[] }) {
  const { t } = useLingui();
  const parts: [ElementKind, string, string][] = [
    ["CORE", "noyau", t`Noyau dur`],
    ["ADAPTABLE", "adaptable", t`Ce qui s’adapte`],
  ];
  return parts.map(([kind, id, title]) => {
    const own = elements.filter((element) => element.kind === kind);
    return (
      <section key={kind} aria-labelledby={id} className={styles.section}>
        <h2 id={id}>{title}</h2>
        {own.length === 0 && (
          <p className="muted">
            <Trans>Aucun élément.</Trans>
          </p>
        )}
        <ol className={styles.elements} data-kind={kind}>
          {own.map((element) => (
            <li key={element.id}>
              <h3>
                <French>{element.label || t`Sans nom`}</French>
              </h3>
              <p className="muted small">
                <Trans>Poids {element.weight} sur 3</Trans>
              </p>
              {element.rationale && (
                <p>
                  <French>{element.rationale}</French>
                </p>
              )}
              {element.evidence && (
                <p className="small">
                  <strong>
                    <Trans>Ce qui le montre :</Trans>
                  </strong>{" "}
                  <French>{element.evidence}</French>
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
