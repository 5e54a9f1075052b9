import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { InterviewCategory, InterviewState } from "@/api";

export const categoryWords: Record<InterviewCategory, MessageDescriptor> = {
  EMPLOYER: msg`Employeur`,
  REFERRER: msg`Prescripteur`,
  TRAINING: msg`Organisme de formation`,
  RESIDENT: msg`Habitant ou habitante`,
  ELECTED: msg`Élue ou élu`,
  SERVICE: msg`Service`,
};

export const stateWords: Record<InterviewState, MessageDescriptor> = {
  PLANNED: msg`Prévus`,
  DONE: msg`Tenus, à analyser`,
  ANALYSED: msg`Analysés`,
};
