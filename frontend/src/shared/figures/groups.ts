import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IndicatorGroup } from "@/api";

export const groupWords: Record<IndicatorGroup, MessageDescriptor> = {
  NEED: msg`Besoins`,
  PUBLIC: msg`Publics`,
  OFFER: msg`Offre`,
  OBSTACLE: msg`Freins`,
  OUTPUT: msg`Réalisations`,
  OUTCOME: msg({ message: "Résultats", context: "theory of change" }),
  IMPACT: msg`Impact`,
  EFFICIENCY: msg`Efficience`,
  FIDELITY: msg`Fidélité et pérennité`,
  CONTEXT: msg`Contexte`,
};
