import { Trans, useLingui } from "@lingui/react/macro";
import type { ProjectSheet, StageChangeDetails } from "@/api";
import styles from "@/shared/desk/progress.module.css";
import { partialDateInWords } from "@/shared/pickers/partial-date";
import { exitReasonWords, stageWords } from "@/shared/projects/project-words";
import { type PhaseOnTheWay, phaseStates } from "./phase-states";

type StageProgressProps = { sheet: ProjectSheet; changes?: StageChangeDetails[] | undefined };

/** How far a project has come through the six phases, and how it left them. */
export function StageProgress({ sheet, changes }: StageProgressProps) {
  const { t, i18n } = useLingui();
  const { stage, exit, exitReason } = sheet;
  const left = exit && partialDateInWords(i18n, exit);
  return (
    <section aria-label={t`Étapes`} className={styles.progress}>
      <ol className={styles.phases}>
        {phaseStates(sheet, changes).map((phase) => (
          <Phase key={phase.phase} {...phase} />
        ))}
      </ol>
      {stage === "EXITED" && (
        <p className={styles.exit}>
          {left ? <Trans>Sorti de l’accélérateur : {left}</Trans> : <Trans>Sorti de l’accélérateur</Trans>}
          {exitReason && <strong>{i18n._(exitReasonWords[exitReason])}</strong>}
        </p>
      )}
      {stage === "SUSPENDED" && (
        <p className={styles.exit}>
          <strong>
            <Trans>Suspendu</Trans>
          </strong>
        </p>
      )}
    </section>
  );
}

function Phase({ phase, state, since, reason }: PhaseOnTheWay) {
  const { i18n } = useLingui();
  return (
    <li className={styles.phase} data-state={state} aria-current={state === "current" ? "step" : undefined}>
      <span className={styles.name}>{i18n._(stageWords[phase])}</span>
      <span className={styles.said}>
        {since && <span>{partialDateInWords(i18n, since, "short")}</span>}
        {state === "current" && !since && <Trans>en cours</Trans>}
        {state === "paused" && since && " · "}
        {state === "paused" && <Trans>suspendue</Trans>}
        {state === "skipped" && <Trans>non parcourue</Trans>}
        {state === "never" && <Trans>non atteinte</Trans>}
        {state === "ahead" && (
          <span className="visually-hidden">
            <Trans>à venir</Trans>
          </span>
        )}
      </span>
      {reason && <span className={styles.reason}>{reason}</span>}
    </li>
  );
}
