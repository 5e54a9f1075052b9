import { formatsOf } from "./language";

/** When something was done, by the clocks of Paris. */
export const moment = (locale: string, instant: string, dateStyle: "long" | "short" = "long") =>
  new Intl.DateTimeFormat(formatsOf(locale), { dateStyle, timeStyle: "short", timeZone: "Europe/Paris" }).format(
    new Date(instant),
  );
