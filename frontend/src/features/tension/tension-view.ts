import { todayInParis } from "@/shared/i18n/civil-day";
import { parseTableView, type TableView } from "@/shared/tables/table-view";

const pictures = ["carte", "tableau"] as const;
export type Picture = (typeof pictures)[number];

const columns = [
  "departement",
  "quadrant",
  "indice",
  "fourchette",
  "tension",
  "vulnerabilite",
  "sensibilite",
  "manque",
] as const;
export type TensionColumn = (typeof columns)[number];

/** What the address keeps: the reference year, the département explained, and how all are shown: a cloud without `vue`. */
export type TensionView = TableView<TensionColumn> & { annee?: number; territoire?: string; vue?: Picture };

const FIRST_YEAR = 2010;

export const currentYear = () => Number(todayInParis().slice(0, 4));

/** The years that one may ask for, the latest first. */
export const years = () =>
  Array.from({ length: currentYear() - FIRST_YEAR + 1 }, (_, before) => currentYear() - before);

/** What is malformed is left out. */
export function parseTensionView(search: Record<string, unknown>): TensionView {
  const { territoire, vue } = search;
  const annee = Number(search.annee);
  return {
    ...parseTableView(search, columns),
    ...(years().includes(annee) ? { annee } : {}),
    ...(typeof territoire === "string" && /^DEP-(\d{2,3}|2[AB])$/.test(territoire) ? { territoire } : {}),
    ...(pictures.includes(vue as Picture) ? { vue: vue as Picture } : {}),
  };
}

/** As the API takes it. */
export const yearOf = ({ annee }: TensionView) => annee ?? currentYear();
