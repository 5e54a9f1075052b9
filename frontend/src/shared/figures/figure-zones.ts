import type { I18n } from "@lingui/core";
import type { IndicatorFigures, TerritoryFigure } from "@/api";
import type { Zone } from "@/shared/map/zones";
import type { Colouring } from "./colouring";
import { rankInWords, statusWords, valueInWords } from "./figure-words";

/** The map's territories with what they say when pointed at. */
export function zonesOf(i18n: I18n, data: IndicatorFigures, colouring: Colouring): Map<string, Zone> {
  return new Map(
    data.figures.map((figure) => [
      figure.territory.code,
      {
        code: figure.territory.code,
        name: figure.territory.name,
        fill: fillOf(figure, colouring),
        lines: linesOf(i18n, figure, data),
      },
    ]),
  );
}

function fillOf(figure: TerritoryFigure, colouring: Colouring): Zone["fill"] {
  const colour = colouring.of(figure);
  if (colour) {
    return { kind: "value", colour };
  }
  return { kind: figure.observation.status === "SECRET" ? "secret" : "empty" };
}

function linesOf(i18n: I18n, { territory, observation, rank }: TerritoryFigure, data: IndicatorFigures): string[] {
  const value = valueInWords(i18n, observation, data.indicator.unit);
  const status = i18n._(statusWords[observation.status]);
  return [
    value,
    ...(rank ? [rankInWords(i18n, rank, territory.type, observation.status)] : []),
    ...(observation.status === "NORMAL" || status === value ? [] : [status]),
  ];
}
