import type { ListProjectsData, ProjectOrder } from "@/api";
import { isPartialDate } from "@/shared/pickers/partial-date";
import { columnOf, isDescending, type Sort } from "@/shared/tables/table-view";

/** The table's columns, as the address names them, with the API's names of their order. */
const orders = {
  nom: "NAME",
  porteur: "SPONSOR",
  etape: "STAGE",
  entree: "ENTRY",
  sortie: "EXIT",
  preuve: "EVIDENCE",
} as const satisfies Record<string, ProjectOrder>;

export type PortfolioColumn = keyof typeof orders;

const shapes = ["carte", "etapes"] as const;

/** What the address keeps of the portfolio: which projects, in which order, shown how; lists have commas. */
export type PortfolioView = {
  vue?: (typeof shapes)[number];
  q?: string;
  etapes?: string;
  themes?: string;
  publics?: string;
  departements?: string;
  /** The least level of evidence. */
  preuve?: number;
  entree?: string;
  sortie?: string;
  /** `oui` for what any agreement pays for, or the id of a funder. */
  financement?: string;
  tri?: Sort<PortfolioColumn>;
};

const lists = { etapes: /^[A-Z_]+$/, themes: /^[A-Z_]+$/, publics: /^[A-Z_]+$/, departements: /^DEP-\w{2,3}$/ };

const FUNDING = /^(oui|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export type ListName = keyof typeof lists;

/** What is malformed is left out; digits in an address arrive as a number. */
export function parsePortfolioView(search: Record<string, unknown>): PortfolioView {
  const text = (name: keyof PortfolioView) =>
    ["string", "number"].includes(typeof search[name]) ? String(search[name]) : "";
  const kept = <N extends keyof PortfolioView>(name: N, value: string) => (value ? { [name]: value } : {});
  const list = (name: ListName) =>
    kept(
      name,
      text(name)
        .split(",")
        .filter((one) => lists[name].test(one))
        .join(","),
    );
  const date = (name: "entree" | "sortie") => kept(name, isPartialDate(text(name)) ? text(name) : "");
  const vue = shapes.find((shape) => shape === search.vue);
  const preuve = [1, 2, 3, 4, 5].find((level) => String(level) === text("preuve"));
  const tri = text("tri") as Sort<PortfolioColumn>;
  return {
    ...(vue && { vue }),
    ...kept("q", text("q").slice(0, 100)),
    ...list("etapes"),
    ...list("themes"),
    ...list("publics"),
    ...list("departements"),
    ...(preuve && { preuve }),
    ...date("entree"),
    ...date("sortie"),
    ...kept("financement", FUNDING.test(text("financement")) ? text("financement") : ""),
    ...(columnOf(tri) in orders && { tri }),
  };
}

/** The values of one of the address's lists. */
export const listOf = (view: PortfolioView, name: ListName) => view[name]?.split(",") ?? [];

/** The same filters as the API's list and its counts both take them. */
export function filterOf(view: PortfolioView) {
  const { q, etapes, themes, publics, departements, preuve, entree, sortie, financement } = view;
  return {
    ...(q?.trim() && { q: q.trim() }),
    ...(etapes && { stages: etapes }),
    ...(themes && { themes }),
    ...(publics && { publics }),
    ...(departements && { departments: departements }),
    ...(preuve && { evidence: preuve }),
    ...(entree && { entered: entree }),
    ...(sortie && { left: sortie }),
    ...(financement && (financement === "oui" ? { funded: true } : { funder: financement })),
  } satisfies ListProjectsData["query"];
}

/** The order as the API takes it: by name unless the address says otherwise. */
export const orderOf = ({ tri }: PortfolioView) => ({
  sort: orders[tri ? columnOf(tri) : "nom"],
  ...(tri && isDescending(tri) && { descending: true }),
});

/** The same projects in the same order, as a file. */
export const csvAddress = (view: PortfolioView) =>
  `/api/v1/projects.csv?${new URLSearchParams(
    Object.entries({ ...filterOf(view), ...orderOf(view) }).map(([name, value]) => [name, String(value)]),
  )}`;

export const isNarrowed = (view: PortfolioView) => Object.keys(filterOf(view)).length > 0;

/** What anybody may ask: who pays for what is not for all to know. */
export const withoutFunding = ({ financement: _financement, ...view }: PortfolioView): PortfolioView => view;

/** Everything, shown as it was and in the order it was. */
export const widened = ({ vue, tri }: PortfolioView): PortfolioView => ({ ...(vue && { vue }), ...(tri && { tri }) });

/** The view without one of a list's values, or with it. */
export function toggled(view: PortfolioView, name: ListName, value: string): PortfolioView {
  const values = listOf(view, name);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...view, [name]: next.join(",") };
}
