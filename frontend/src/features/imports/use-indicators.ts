import { useQuery } from "@tanstack/react-query";
import type { IndicatorSummary } from "@/api";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";

const byCode = (indicators: IndicatorSummary[]) => new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The catalogue by code; empty until it is there. */
export function useIndicators(): Map<string, IndicatorSummary> {
  return useQuery({ ...listIndicatorsOptions(), select: byCode }).data ?? new Map();
}
