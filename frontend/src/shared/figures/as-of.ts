import { isDay } from "@/shared/i18n/civil-day";

/** In the address: the day at whose end figures are read as they stood; without one, as they stand. */
export type AsOfView = { au?: string };

/** What is malformed is left out. */
export const parseAsOf = ({ au }: Record<string, unknown>): AsOfView =>
  typeof au === "string" && isDay(au) ? { au } : {};

/** As the API takes it. */
export const asOfQuery = ({ au }: AsOfView) => (au ? { asOf: au } : {});
