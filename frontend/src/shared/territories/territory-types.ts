import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { TerritoryType } from "@/api";

export const territoryTypeWords: Record<TerritoryType, MessageDescriptor> = {
  COUNTRY: msg`Pays`,
  REGION: msg`Région`,
  DEPARTMENT: msg`Département`,
  EPCI: msg`Intercommunalité`,
  COMMUNE: msg`Commune`,
  QPV: msg`Quartier prioritaire`,
};

/** `30` of `DEP-30`. */
export const officialCodeOf = (code: string) => code.slice(code.indexOf("-") + 1);
