import { Trans, useLingui } from "@lingui/react/macro";
import { unitInWords } from "@/shared/figures/units";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { OrderedList } from "@/shared/lists/ordered-list";
import { ConditionFields } from "./condition-fields";
import { isComplete, newPrerequisite, type PrerequisiteTerms } from "./model-draft";
import styles from "./models.module.css";
import { PartField } from "./part-field";
import { conditionInShort, prerequisiteInWords } from "./sentence";
import { useCatalogue } from "./use-catalogue";

/** What a host territory must have, said by choosing. */
export function PrerequisiteFields({ id, label, error, value, onChange }: HeldBinding<PrerequisiteTerms[]>) {
  const { t, i18n } = useLingui();
  const catalogue = useCatalogue();
  return (
    <PartField
      id={id}
      label={label}
      error={error}
      help={
        <Trans>
          Ce qu’un territoire d’accueil doit avoir, ou devrait. Un seuil sur un indicateur se vérifie tout seul,
          territoire par territoire.
        </Trans>
      }
    >
      <OrderedList
        things={value}
        onThings={onChange}
        nameOf={({ indicator }, place) =>
          indicator?.code ? conditionInShort(i18n, indicator) : t`Condition ${place + 1}`
        }
      >
        {(prerequisite, change) => (
          <>
            <ConditionFields
              prerequisite={prerequisite}
              onPrerequisite={change}
              unitOf={(unit) => unitInWords(i18n, unit)}
            />
            <div className={styles.row}>
              <label className={styles.wide}>
                <Trans>Pourquoi (facultatif)</Trans>
                <textarea
                  rows={2}
                  value={prerequisite.words}
                  maxLength={1000}
                  onChange={(event) => change({ ...prerequisite, words: event.target.value })}
                />
              </label>
            </div>
            <p role="status" className={styles.sentence} data-open={!isComplete(prerequisite) || undefined}>
              {prerequisiteInWords(i18n, prerequisite, catalogue)}
            </p>
          </>
        )}
      </OrderedList>
      <button type="button" className="button quiet" onClick={() => onChange([...value, newPrerequisite()])}>
        <Trans>Ajouter une condition</Trans>
      </button>
    </PartField>
  );
}
