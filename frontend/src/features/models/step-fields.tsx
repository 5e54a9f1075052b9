import { Trans, useLingui } from "@lingui/react/macro";
import type { PathwayStep, StepKind } from "@/api";
import { parseNumber } from "@/shared/forms/parse-number";
import type { HeldBinding } from "@/shared/forms/use-saved-form";
import { OrderedList } from "@/shared/lists/ordered-list";
import { stepWords } from "@/shared/projects/project-words";
import { newStep } from "./model-draft";
import styles from "./models.module.css";
import { PartField } from "./part-field";

/** The pathway, from finding people to staying in a job. */
export function StepFields({ id, label, error, value, onChange }: HeldBinding<PathwayStep[]>) {
  const { t, i18n } = useLingui();
  const kinds = Object.keys(stepWords) as StepKind[];
  return (
    <PartField id={id} label={label} error={error} help={<Trans>Dans l’ordre où une personne les vit.</Trans>}>
      <OrderedList
        things={value}
        onThings={onChange}
        nameOf={({ kind }, place) => `${place + 1}. ${i18n._(stepWords[kind])}`}
      >
        {(step, change) => (
          <div className={styles.row}>
            <label>
              <Trans context="pathway">Étape</Trans>
              <select value={step.kind} onChange={(event) => change({ ...step, kind: event.target.value as StepKind })}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {i18n._(stepWords[kind])}
                  </option>
                ))}
              </select>
            </label>
            <DaysField
              label={t`Durée minimale (jours)`}
              days={step.minDays}
              onDays={(minDays) => change(withDays(step, { minDays }))}
            />
            <DaysField
              label={t`Durée maximale (jours)`}
              days={step.maxDays}
              onDays={(maxDays) => change(withDays(step, { maxDays }))}
            />
            <label className={styles.wide}>
              <Trans>Objectif</Trans>
              <textarea
                rows={2}
                value={step.target}
                maxLength={1000}
                onChange={(event) => change({ ...step, target: event.target.value })}
              />
            </label>
          </div>
        )}
      </OrderedList>
      <button type="button" className="button quiet" onClick={() => onChange([...value, newStep()])}>
        <Trans>Ajouter une étape</Trans>
      </button>
    </PartField>
  );
}

type Days = { minDays?: number | undefined; maxDays?: number | undefined };

/** What is not known is left out. */
function withDays(step: PathwayStep, days: Days): PathwayStep {
  const { minDays, maxDays, ...rest } = { ...step, ...days };
  return { ...rest, ...(minDays !== undefined && { minDays }), ...(maxDays !== undefined && { maxDays }) };
}

function DaysField(props: { label: string; days: number | undefined; onDays: (days: number | undefined) => void }) {
  const { label, days, onDays } = props;
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        size={5}
        maxLength={4}
        autoComplete="off"
        value={days === undefined || Number.isNaN(days) ? "" : days}
        onChange={(event) => onDays(parseNumber(event.target.value))}
      />
    </label>
  );
}
