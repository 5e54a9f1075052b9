import { z } from "@/shared/forms/schema";
import { type Description, ofRole } from "./description";

export type DescribedTable = {
  mapping: Description;
  name: string;
  label: string;
  publisher: string;
  licence: string;
  cogVintage: string;
};

const filled = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));

type Words = { year: string; zone: string; value: string; period: string };

export const describedSchema = (words: Words) =>
  z.object({
    mapping: z.custom<Description>().check(
      z.refine((table) => ofRole(table, "zone").length === 1, words.zone),
      z.refine((table) => {
        const values = ofRole(table, "value");
        return values.length > 0 && values.every(([, { indicatorCode }]) => indicatorCode !== "");
      }, words.value),
      z.refine(
        (table) =>
          table.period !== "" ||
          ofRole(table, "time").length > 0 ||
          ofRole(table, "value").every(([, { period }]) => period !== ""),
        words.period,
      ),
    ),
    name: filled(120),
    label: filled(500),
    publisher: filled(200),
    licence: filled(200),
    cogVintage: z.string().check(z.regex(/^(19|20)\d{2}$/, words.year)),
  }) as unknown as z.ZodMiniType<DescribedTable, DescribedTable>;
