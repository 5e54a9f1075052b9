import type { IndicatorFigures, TerritoryFigure } from "@/api";
import { classOf, colourOf, quantileClasses, type ValueClass } from "@/shared/charts/classes";

/** One set of classes and colours for the map, its legend and its table. */
export type Colouring = {
  classes: ValueClass[];
  of: (figure: TerritoryFigure) => string | undefined;
};

export function colouringOf(data: IndicatorFigures): Colouring {
  const classes = quantileClasses(data.figures.flatMap(({ observation }) => observation.value ?? []));
  return {
    classes,
    of: ({ observation: { value } }) =>
      value === undefined ? undefined : colourOf(classOf(classes, value), classes.length),
  };
}
