import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { DataImportDetails, ImportEffect, Kind } from "@/api";
import { formatCount } from "@/shared/figures/units";

type Counts = { added: number; revised: number; unchanged: number };

const sumOf = (effects: ImportEffect[]): Counts => ({
  added: effects.reduce((sum, { added }) => sum + added, 0),
  revised: effects.reduce((sum, { revised }) => sum + revised, 0),
  unchanged: effects.reduce((sum, { unchanged }) => sum + unchanged, 0),
});

/** The figures of the file itself, and those that Essaim computes from them. */
export function countsOf({ effects }: Pick<DataImportDetails, "effects">) {
  return {
    own: sumOf(effects.filter(({ derived }) => !derived)),
    derived: sumOf(effects.filter(({ derived }) => derived)),
  };
}

export const countOfKind = (counts: Counts, kind: Kind) =>
  ({ ADDED: counts.added, REVISED: counts.revised, UNCHANGED: counts.unchanged })[kind];

/** "12 chiffres nouveaux, 3 révisés, 211 inchangés ; 101 calculés à partir d’eux". */
export function effectInWords(i18n: I18n, file: Pick<DataImportDetails, "effects">): string {
  const { own, derived } = countsOf(file);
  const count = (value: number) => formatCount(i18n.locale, value);
  const [added, revised, unchanged] = [count(own.added), count(own.revised), count(own.unchanged)];
  const computed = derived.added + derived.revised;
  const shown = count(computed);
  const said = [
    i18n._(
      msg`${plural(own.added, { 0: "aucun chiffre nouveau", one: `${added} chiffre nouveau`, other: `${added} chiffres nouveaux` })}`,
    ),
    i18n._(msg`${plural(own.revised, { 0: "aucun révisé", one: `${revised} révisé`, other: `${revised} révisés` })}`),
    i18n._(
      msg`${plural(own.unchanged, { 0: "aucun inchangé", one: `${unchanged} inchangé`, other: `${unchanged} inchangés` })}`,
    ),
  ].join(", ");
  return computed === 0
    ? said
    : `${said}\u202f; ${i18n._(msg`${plural(computed, { one: `${shown} calculé à partir d’eux change aussi`, other: `${shown} calculés à partir d’eux changent aussi` })}`)}`;
}
