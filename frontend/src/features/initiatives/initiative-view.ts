import type { StepKind, TargetPublic } from "@/api";
import { publics, steps } from "./initiative-words";

/** What the address keeps of a list of initiatives; départements are for the list of all territories alone. */
export type InitiativeView = {
  q?: string;
  etape?: StepKind;
  public?: TargetPublic;
  lieu?: string;
  departement?: string;
};

const TERRITORY = /^(COM|EPCI|DEP)-[0-9AB]{2,9}$/;

/** What is malformed is left out. */
export function parseInitiativeView(search: Record<string, unknown>): InitiativeView {
  const { q, lieu, departement } = search;
  // Digits in an address arrive as a number
  const text = ["string", "number"].includes(typeof q) ? String(q) : "";
  const etape = steps.find((one) => one === search.etape);
  const target = publics.find((one) => one === search.public);
  return {
    ...(text && { q: text }),
    ...(etape && { etape }),
    ...(target && { public: target }),
    ...(typeof lieu === "string" && TERRITORY.test(lieu) && { lieu }),
    ...(typeof departement === "string" && /^DEP-/.test(departement) && TERRITORY.test(departement) && { departement }),
  };
}

/** The view as the API's lists and their files take it. */
export function queryOf(view: InitiativeView) {
  return {
    ...(view.q?.trim() && { q: view.q.trim().slice(0, 100) }),
    ...(view.etape && { steps: view.etape }),
    ...(view.public && { publics: view.public }),
    ...(view.lieu && { place: view.lieu }),
    ...(view.departement && { departments: view.departement }),
  };
}

export const isNarrowed = (view: InitiativeView) => Object.keys(queryOf(view)).length > 0;

/** The file of what is shown; `address` is the API's list. */
export const csvAddress = (address: string, view: InitiativeView) => {
  const query = new URLSearchParams(queryOf(view)).toString();
  return `${address}.csv${query && `?${query}`}`;
};
