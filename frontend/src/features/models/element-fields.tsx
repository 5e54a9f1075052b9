import { Trans, useLingui } from "@lingui/react/macro";
import type { ElementKind, ModelElement } from "@/api";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { OrderedList } from "@/shared/lists/ordered-list";
import { newElement } from "./model-draft";
import { elementWords } from "./model-words";
import styles from "./models.module.css";
import { PartField } from "./part-field";

/** What the project consists of. */
export function ElementFields({ id, label, error, value, onChange }: HeldBinding<ModelElement[]>) {
  const { t, i18n } = useLingui();
  const kinds: ElementKind[] = ["CORE", "ADAPTABLE"];
  return (
    <PartField
      id={id}
      label={label}
      error={error}
      help={
        <Trans>
          Le noyau dur est ce sans quoi le projet n’est plus lui-même : il en faut trois éléments avant la phase de
          mesure. Le reste s’adapte au territoire.
        </Trans>
      }
    >
      <OrderedList
        things={value}
        onThings={onChange}
        nameOf={({ label: name }, place) => name || t`Élément ${place + 1}`}
      >
        {(element, change) => (
          <>
            <div className={styles.row}>
              <label className={styles.wide}>
                <Trans>Élément</Trans>
                <input
                  type="text"
                  value={element.label}
                  maxLength={200}
                  autoComplete="off"
                  onChange={(event) => change({ ...element, label: event.target.value })}
                />
              </label>
              <label>
                <Trans>Nature</Trans>
                <select
                  value={element.kind}
                  onChange={(event) => change({ ...element, kind: event.target.value as ElementKind })}
                >
                  {kinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {i18n._(elementWords[kind])}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <Trans>Poids, de 1 à 3</Trans>
                <select
                  value={element.weight}
                  onChange={(event) => change({ ...element, weight: Number(event.target.value) })}
                >
                  {[1, 2, 3].map((weight) => (
                    <option key={weight}>{weight}</option>
                  ))}
                </select>
              </label>
            </div>
            <div className={styles.row}>
              <label className={styles.wide}>
                <Trans>Pourquoi</Trans>
                <textarea
                  rows={2}
                  value={element.rationale}
                  maxLength={2000}
                  onChange={(event) => change({ ...element, rationale: event.target.value })}
                />
              </label>
              <label className={styles.wide}>
                <Trans>Ce qui le montre</Trans>
                <textarea
                  rows={2}
                  value={element.evidence}
                  maxLength={2000}
                  onChange={(event) => change({ ...element, evidence: event.target.value })}
                />
              </label>
            </div>
          </>
        )}
      </OrderedList>
      <button type="button" className="button quiet" onClick={() => onChange([...value, newElement()])}>
        <Trans>Ajouter un élément</Trans>
      </button>
    </PartField>
  );
}
