import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ElementKind, ModelVersionState, NodeKind, UnknownCause, Verdict } from "@/api";

export const elementWords: Record<ElementKind, MessageDescriptor> = {
  CORE: msg`Noyau dur`,
  ADAPTABLE: msg`Adaptable`,
};

/** The columns of a theory of change, by what they hold. */
export const columnWords: Record<NodeKind, MessageDescriptor> = {
  ACTIVITY: msg`Activités`,
  OUTPUT: msg`Réalisations`,
  OUTCOME: msg({ message: "Résultats", context: "theory of change" }),
  INDICATOR: msg`Indicateurs`,
};

export const nodeWords: Record<NodeKind, MessageDescriptor> = {
  ACTIVITY: msg`Activité`,
  OUTPUT: msg`Réalisation`,
  OUTCOME: msg`Résultat`,
  INDICATOR: msg`Indicateur`,
};

export const stateWords: Record<ModelVersionState, MessageDescriptor> = {
  DRAFT: msg`Brouillon`,
  PUBLISHED: msg`En vigueur`,
  SUPERSEDED: msg`Remplacée`,
};

export const verdictWords: Record<Verdict, MessageDescriptor> = {
  MET: msg`Remplie`,
  MISSED: msg`Non remplie`,
  UNKNOWN: msg`On ne sait pas`,
};

export const causeWords: Record<UnknownCause, MessageDescriptor> = {
  NO_FIGURE: msg`Aucun chiffre publié pour ce territoire.`,
  WITHHELD: msg`Le chiffre est secret, et ses bornes ne permettent pas de conclure.`,
  OTHER_UNIT: msg`Le chiffre est mesuré dans une autre unité que le seuil.`,
  NOT_RECORDED: msg`Essaim ne recense pas encore les acteurs du territoire : à vérifier sur place.`,
  NOT_IN_INVENTORY: msg`Le recensement du diagnostic n’en compte pas assez : à vérifier sur place.`,
};
