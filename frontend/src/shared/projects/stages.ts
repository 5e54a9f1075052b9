import type { Stage } from "@/api";

/** The six phases of the accelerator, in their order. */
export const phases: Stage[] = ["IDENTIFIED", "FEASIBILITY", "MODELLING", "MEASURING", "REPLICATING", "EVALUATING"];

/** The stages of a project that is on none of them. */
export const offTheWay: Stage[] = ["SUSPENDED", "EXITED"];

export const isPhase = (stage: Stage) => phases.includes(stage);
