import { useQuery } from "@tanstack/react-query";
import type { SheetResult } from "@/api";
import { listIndicatorsOptions } from "@/api/@tanstack/react-query.gen";

/** What each result measures: in its own words, or as the catalogue calls its indicator. */
export function useResultNames(results: SheetResult[]): (result: SheetResult) => string {
  const unnamed = results.some(({ outcome }) => !outcome);
  const catalogue = useQuery({ ...listIndicatorsOptions(), enabled: unnamed }).data;
  return ({ outcome, indicatorCode = "" }) =>
    outcome ?? catalogue?.find(({ code }) => code === indicatorCode)?.name ?? indicatorCode;
}
