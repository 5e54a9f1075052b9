import type { IndicatorFigures, TerritoryFigure } from "@/api";
import { type Cell, csv } from "@/shared/tables/csv";
import { officialCodeOf } from "@/shared/territories/territory-types";
import { breakdownKey } from "./breakdowns";
import { rankInShort } from "./figure-words";

const header = [
  "code",
  "nom",
  "type",
  "indicateur",
  "libelle",
  "version_definition",
  "periode_debut",
  "periode_fin",
  "ventilation",
  "serie",
  "valeur",
  "unite",
  "borne_inferieure",
  "borne_superieure",
  "numerateur",
  "denominateur",
  "statut",
  "note",
  "rang",
  "revision",
  "source",
  "producteur",
  "licence",
  "millesime_cog",
];

/** The rows shown, in their order, each with all that makes its figure quotable. */
export function figuresCsv(data: IndicatorFigures, rows: TerritoryFigure[]): string {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return csv([
    header,
    ...rows.map(({ territory, observation, rank }): Cell[] => {
      const source = sources.get(observation.sourceId);
      return [
        officialCodeOf(territory.code),
        territory.name,
        territory.type,
        data.indicator.code,
        data.indicator.name,
        observation.definitionVersion,
        data.period?.start,
        data.period?.end,
        breakdownKey(data.breakdown),
        data.series,
        observation.value,
        data.indicator.unit,
        observation.range?.lower,
        observation.range?.upper,
        observation.numerator,
        observation.denominator,
        observation.status,
        observation.note,
        rankInShort(rank, observation.status),
        observation.revision,
        source?.label,
        source?.publisher,
        source?.licence,
        source?.cogVintage,
      ];
    }),
  ]);
}
