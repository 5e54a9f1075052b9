import { useLingui } from "@lingui/react/macro";
import type { DenominatorDate, Direction, Unit } from "@/api";
import { allUnits, unitInWords } from "@/shared/figures/units";
import type { Option } from "@/shared/forms/option";

const option = <V extends string>(value: V, label: string): Option & { value: V } => ({ value, label });

/** What the lists of the revision offer, in words. */
export function useRevisionOptions() {
  const { t, i18n } = useLingui();
  return {
    denominatorDate: [
      option<DenominatorDate>("SAME_PERIOD", t`Même période que le numérateur`),
      option<DenominatorDate>("NEXT_FIRST_OF_JANUARY", t`1er janvier qui suit`),
    ],
    unit: allUnits.map((unit) => option<Unit>(unit, unitInWords(i18n, unit))),
    direction: [
      option<Direction>("UP_GOOD", t`Une hausse est favorable`),
      option<Direction>("DOWN_GOOD", t`Une baisse est favorable`),
      option<Direction>("NEUTRAL", t`Ni l’une ni l’autre`),
    ],
    needPolarity: [
      option("1", t`Une valeur haute augmente le besoin`),
      option("0", t`Aucun`),
      option("-1", t`Une valeur haute diminue le besoin`),
    ],
  };
}
