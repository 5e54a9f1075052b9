import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ExitReason, Stage, StepKind, TargetPublic, Theme } from "@/api";

export const stageWords: Record<Stage, MessageDescriptor> = {
  IDENTIFIED: msg`Repéré`,
  FEASIBILITY: msg`Étude de faisabilité`,
  MODELLING: msg`Modélisation`,
  MEASURING: msg`Mesure`,
  REPLICATING: msg`Essaimage`,
  EVALUATING: msg`Évaluation`,
  SUSPENDED: msg`Suspendu`,
  EXITED: msg`Sorti`,
};

export const themeWords: Record<Theme, MessageDescriptor> = {
  JOB_CREATION: msg`Création d’emplois`,
  EMPLOYER_MEDIATION: msg`Médiation avec les employeurs`,
  GUIDANCE: msg`Accompagnement et orientation`,
  WORK_IMMERSION: msg`Immersion en entreprise`,
  TRAINING: msg`Formation`,
  MOBILITY: msg`Mobilité`,
  HEALTH_AND_ADDICTION: msg`Santé et addictions`,
  HOME_CARE: msg`Aide à domicile`,
  HOUSING_SERVICES: msg`Services au logement`,
  ENERGY_TRANSITION: msg`Transition énergétique`,
  SOCIAL_ECONOMY: msg`Économie sociale et solidaire`,
};

export const publicWords: Record<TargetPublic, MessageDescriptor> = {
  LONG_TERM_JOBSEEKERS: msg`Demandeurs d’emploi de longue durée`,
  RSA_RECIPIENTS: msg`Bénéficiaires du RSA`,
  YOUTH: msg`Jeunes`,
  SENIORS: msg`Seniors`,
  QPV_RESIDENTS: msg`Habitants des quartiers prioritaires`,
  DISABLED_WORKERS: msg`Travailleurs handicapés`,
  WORK_INTEGRATION_EMPLOYEES: msg`Salariés en insertion`,
  PEOPLE_IN_GREAT_PRECARITY: msg`Personnes en grande précarité`,
  PEOPLE_WITH_ADDICTIONS: msg`Personnes ayant une addiction`,
};

export const exitReasonWords: Record<ExitReason, MessageDescriptor> = {
  AUTONOMOUS: msg`Autonome`,
  LEGISLATED: msg`Repris par la loi`,
  NOT_FEASIBLE: msg`Non faisable`,
  STOPPED: msg`Arrêté`,
  MERGED: msg`Fusionné`,
};

/** Nesta's standards of evidence, 1 to 5. */
export const evidenceWords: Record<number, MessageDescriptor> = {
  1: msg`Le projet décrit ce qu’il fait et pourquoi cela devrait changer les choses.`,
  2: msg`Des données montrent un changement, sans prouver que le projet en est la cause.`,
  3: msg`Un groupe de comparaison montre que le projet est la cause du changement.`,
  4: msg`Des réplications évaluées de façon indépendante confirment l’effet.`,
  5: msg`Des manuels, des systèmes et une réplication constante garantissent l’effet.`,
};

/** The steps of a pathway, from finding people to their staying in a job. */
export const stepWords: Record<StepKind, MessageDescriptor> = {
  OUTREACH: msg`Repérage des personnes`,
  MOBILISATION: msg`Mobilisation`,
  IMMERSION: msg`Immersion`,
  TRAINING: msg`Formation`,
  HIRING: msg`Recrutement`,
  RETENTION: msg`Maintien dans l’emploi`,
};

/** The words of a code in the order they are written above. */
export const optionsOf = <C extends string>(
  words: Record<C, MessageDescriptor>,
  say: (words: MessageDescriptor) => string,
) => (Object.keys(words) as C[]).map((value) => ({ value, label: say(words[value]) }));
