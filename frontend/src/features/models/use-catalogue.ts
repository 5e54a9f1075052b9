import { useQuery } from "@tanstack/react-query";
import type { IndicatorSummary } from "@/api";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";

const byCode = (indicators: IndicatorSummary[]) => new Map(indicators.map((indicator) => [indicator.code, indicator]));
const none: Map<string, IndicatorSummary> = new Map();

/** The catalogue by code; empty until it is there. */
export const useCatalogue = () => useQuery({ ...listIndicatorsOptions(), select: byCode }).data ?? none;
