import { useLingui } from "@lingui/react/macro";
import type { PathwayStep } from "@/api";
import { French } from "@/shared/i18n/french";
import { stepWords } from "@/shared/projects/project-words";
import { durationInWords } from "./duration";
import styles from "./models.module.css";

/** The pathway in its order. */
export function StepList({ steps }: { steps: PathwayStep[] }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <strong>{i18n._(stepWords[step.kind])}</strong>
          <span className="muted small">{durationInWords(i18n, step)}</span>
          {step.target && (
            <p>
              <French>{step.target}</French>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
