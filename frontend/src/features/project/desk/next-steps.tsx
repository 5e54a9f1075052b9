import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ProjectDesk, Stage, Transition } from "@/api";
import { Conditions } from "@/shared/desk/conditions";
import styles from "@/shared/desk/desk.module.css";
import { stageWords } from "@/shared/projects/project-words";
import { StepForm } from "./step-form";

type NextStepsProps = { slug: string; desk: ProjectDesk; manager: boolean };

/** Where the project may go from here, and for each what is missing before one tries. */
export function NextSteps({ slug, desk: { transitions }, manager }: NextStepsProps) {
  const [open, setOpen] = useState<Stage>();
  const leaps = transitions.filter(({ skipped }) => skipped.length > 0);
  const list = (some: Transition[]) => (
    <ul className={styles.steps}>
      {some.map((transition) => (
        <li key={transition.to}>
          <Step
            slug={slug}
            transition={transition}
            manager={manager}
            open={open === transition.to}
            onOpen={(yes) => setOpen(yes ? transition.to : undefined)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.part} aria-labelledby="etapes-possibles">
      <h3 id="etapes-possibles">
        <Trans>Étapes possibles</Trans>
      </h3>
      {transitions.length === 0 ? (
        <p className="muted">
          <Trans>Le projet est sorti : son parcours est complet.</Trans>
        </p>
      ) : (
        <>
          {list(transitions.filter(({ skipped }) => skipped.length === 0))}
          {leaps.length > 0 && (
            <details>
              <summary>
                <Trans>Sauter des phases</Trans>
              </summary>
              {list(leaps)}
            </details>
          )}
        </>
      )}
    </section>
  );
}

type StepProps = {
  slug: string;
  transition: Transition;
  manager: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
};

function Step({ slug, transition, manager, open, onOpen }: StepProps) {
  const { t, i18n } = useLingui();
  const { to, skipped, unmet } = transition;
  const stage = i18n._(stageWords[to]);
  const leftOut = skipped.map((phase) => i18n._(stageWords[phase])).join(", ");
  const verb = !manager
    ? t`Proposer`
    : to === "SUSPENDED"
      ? t`Suspendre`
      : to === "EXITED"
        ? t`Faire sortir`
        : t`Franchir`;
  const barred = unmet.some(({ waivable }) => !waivable);
  return (
    <>
      <div className={styles.step}>
        <div>
          <p className={styles.stage}>{stage}</p>
          {leftOut && (
            <p className="muted small">
              <Trans>sans passer par : {leftOut}</Trans>
            </p>
          )}
        </div>
        {!barred && !open && (
          <button
            type="button"
            className="button quiet"
            aria-label={t`${verb} : ${stage}`}
            onClick={() => onOpen(true)}
          >
            {verb}
          </button>
        )}
      </div>
      {unmet.length > 0 && (
        <div className={styles.missing}>
          <p>
            <Trans>Il manque :</Trans>
          </p>
          <Conditions unmet={unmet} />
        </div>
      )}
      {open && <StepForm slug={slug} transition={transition} manager={manager} onClose={() => onOpen(false)} />}
    </>
  );
}
