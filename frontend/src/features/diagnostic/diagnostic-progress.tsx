import { Trans, useLingui } from "@lingui/react/macro";
import type { DiagnosticDesk, DiagnosticStage } from "@/api";
import styles from "@/shared/desk/progress.module.css";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { moment } from "@/shared/i18n/moment";

const way: DiagnosticStage[] = ["SCOPING", "COLLECTING", "ANALYSING", "RESTITUTION", "FINALISING", "PUBLISHED"];

type DiagnosticProgressProps = { stage: DiagnosticStage; steps: DiagnosticDesk["steps"] };

/** How far a diagnostic has come on its way. */
export function DiagnosticProgress({ stage, steps }: DiagnosticProgressProps) {
  const { t, i18n } = useLingui();
  const reached = stage === "SUPERSEDED" ? "PUBLISHED" : stage === "ABANDONED" ? steps.at(-1)?.from : stage;
  const place = way.indexOf(reached ?? "SCOPING");
  return (
    <section aria-label={t`Étapes`}>
      <ol className={styles.phases}>
        {way.map((one, i) => {
          const entered = steps.find(({ to }) => to === one);
          const state =
            i < place
              ? "done"
              : i > place
                ? stage === "ABANDONED"
                  ? "never"
                  : "ahead"
                : stage === "ABANDONED"
                  ? "paused"
                  : "current";
          return (
            <li
              key={one}
              className={styles.phase}
              data-state={state}
              aria-current={state === "current" ? "step" : undefined}
            >
              <span className={styles.name}>{i18n._(diagnosticStageWords[one])}</span>
              <span className={styles.said}>
                {entered && moment(i18n.locale, entered.madeAt, "short")}
                {state === "current" && !entered && <Trans>en cours</Trans>}
                {state === "ahead" && (
                  <span className="visually-hidden">
                    <Trans>à venir</Trans>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {stage === "ABANDONED" && (
        <p className={styles.exit}>
          <strong>
            <Trans>Abandonné</Trans>
          </strong>
          {steps.at(-1)?.reason}
        </p>
      )}
    </section>
  );
}
