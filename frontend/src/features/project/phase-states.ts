import type { ProjectSheet, Stage, StageChangeDetails } from "@/api";
import { phases } from "@/shared/projects/stages";

/** What a phase is for a project: behind, where it stands or rests, left out, to come, or never to be reached. */
type PhaseState = "done" | "current" | "paused" | "skipped" | "ahead" | "never";

export type PhaseOnTheWay = {
  phase: Stage;
  state: PhaseState;
  /** When it was entered, as far as known. */
  since?: string;
  /** Why it was left out, where one may read it. */
  reason?: string;
};

type Way = Pick<ProjectSheet, "stage" | "suspendedFrom" | "steps">;

/** The six phases as a project goes through them; `changes` tell its team why some were left out. */
export function phaseStates({ stage, suspendedFrom, steps }: Way, changes: StageChangeDetails[] = []): PhaseOnTheWay[] {
  const reasons = changes.filter(({ state }) => state === "MADE");
  const current = stage === "SUSPENDED" ? suspendedFrom : stage;
  return phases.map((phase): PhaseOnTheWay => {
    const entered = steps.find(({ to }) => to === phase);
    const since = entered && { since: entered.happened };
    if (phase === current) {
      return { phase, state: stage === "SUSPENDED" ? "paused" : "current", ...since };
    }
    if (entered || phase === "IDENTIFIED") {
      return { phase, state: "done", ...since };
    }
    if (steps.some(({ skipped }) => skipped.includes(phase))) {
      const reason = reasons.find(({ skipped }) => skipped.includes(phase))?.reason;
      return { phase, state: "skipped", ...(reason && { reason }) };
    }
    return { phase, state: stage === "EXITED" ? "never" : "ahead" };
  });
}
