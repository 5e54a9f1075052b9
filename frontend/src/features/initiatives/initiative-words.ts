import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { InitiativeStatus, PresenceKind, StepKind, TargetPublic } from "@/api";
import { publicWords, stepWords } from "@/shared/projects/project-words";

export const statusWords: Record<InitiativeStatus, MessageDescriptor> = {
  RUNNING: msg`En cours`,
  PLANNED: msg`Prévue`,
  ENDED: msg`Terminée`,
};

export const operatorWords: Record<PresenceKind, MessageDescriptor> = {
  HOME_CARE_SERVICE: msg`Service d’aide à domicile`,
  EMPLOYER: msg`Employeur`,
  REFERRER: msg`Prescripteur`,
  TRAINING_CENTRE: msg`Organisme de formation`,
  WORK_INTEGRATION_STRUCTURE: msg`Structure d’insertion`,
  SOCIAL_LANDLORD: msg`Bailleur social`,
};

export const steps = Object.keys(stepWords) as StepKind[];
export const publics = Object.keys(publicWords) as TargetPublic[];

export const stepsInWords = (i18n: I18n, codes: StepKind[]) => codes.map((code) => i18n._(stepWords[code])).join(", ");

/** Without publics it is open to everybody. */
export const publicsInWords = (i18n: I18n, codes: TargetPublic[]) =>
  codes.length === 0 ? i18n._(msg`Tous publics`) : codes.map((code) => i18n._(publicWords[code])).join(", ");
