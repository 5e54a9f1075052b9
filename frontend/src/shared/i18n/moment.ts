import { dateFormat } from "./formats";
import { formatsOf } from "./language";

/** When something was done, by the clocks of Paris. */
export const moment = (locale: string, instant: string, dateStyle: "long" | "short" = "long") =>
  dateFormat(formatsOf(locale), { dateStyle, timeStyle: "short", timeZone: "Europe/Paris" }).format(new Date(instant));
