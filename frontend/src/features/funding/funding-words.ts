import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { AgreementState, AidNature, FundingScope, PaymentState } from "@/api";

export const scopeWords: Record<FundingScope, MessageDescriptor> = {
  PROGRAMME: msg`Programme`,
  PROJECT: msg`Projet`,
  REPLICATION: msg`Essaimage`,
  TERRITORY: msg`Territoire`,
};

export const scopes = Object.keys(scopeWords) as FundingScope[];

export const stateWords: Record<AgreementState, MessageDescriptor> = {
  UPCOMING: msg`À venir`,
  RUNNING: msg`En cours`,
  EXPIRING: msg`Se termine bientôt`,
  ENDED: msg`Terminée`,
};

export const states = Object.keys(stateWords) as AgreementState[];

export const natureWords: Record<AidNature, MessageDescriptor> = {
  CASH: msg`Aide en numéraire`,
  IN_KIND: msg`Aide en nature`,
};

export const paymentWords: Record<PaymentState, MessageDescriptor> = {
  EXPECTED: msg`Attendu`,
  LATE: msg`En retard`,
  RECEIVED: msg`Reçu`,
};
