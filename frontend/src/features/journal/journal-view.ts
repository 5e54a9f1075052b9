import type { Action, ListAuditEventsData } from "@/api";

/** What the address keeps of the journal: its filters. */
export type JournalView = {
  compte?: string;
  action?: Action;
  objet?: string;
  /** Which one of these things. */
  identifiant?: string;
  /** Civil dates, both included. */
  du?: string;
  au?: string;
  requete?: string;
};

export const actions: Action[] = ["CREATE", "UPDATE", "DELETE", "READ"];

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is malformed is left out. */
export function parseJournalView(search: Record<string, unknown>): JournalView {
  // Digits in an address arrive as a number
  const text = (name: keyof JournalView) =>
    ["string", "number"].includes(typeof search[name]) ? String(search[name]).trim() : "";
  const kept = (name: "compte" | "objet" | "identifiant" | "requete") => (text(name) ? { [name]: text(name) } : {});
  const date = (name: "du" | "au") => (isDate(text(name)) ? { [name]: text(name) } : {});
  const action = actions.find((one) => one === search.action);
  return {
    ...kept("compte"),
    ...(action && { action }),
    ...kept("objet"),
    ...kept("identifiant"),
    ...date("du"),
    ...date("au"),
    ...kept("requete"),
  };
}

/** The filters as the API's list and its file both take them. */
export function queryOf({ compte, action, objet, identifiant, du, au, requete }: JournalView) {
  return {
    ...(compte && { actor: compte }),
    ...(action && { action }),
    ...(objet && { subjectType: objet }),
    ...(identifiant && { subjectId: identifiant }),
    ...(requete && { requestId: requete }),
    ...(du && { since: midnightInParis(du) }),
    ...(au && { until: midnightInParis(dayAfter(au)) }),
  } satisfies ListAuditEventsData["query"];
}

export const csvAddress = (view: JournalView) => `/api/v1/audit-events.csv?${new URLSearchParams(queryOf(view))}`;

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** When a day begins in Paris: its offset at that hour decides, summer or winter. */
export function midnightInParis(date: string): string {
  const candidates = [1, 2].map((hours) => new Date(Date.parse(`${date}T00:00:00Z`) - hours * 3_600_000));
  const clock = new Intl.DateTimeFormat("fr-FR", { hour: "numeric", hourCycle: "h23", timeZone: "Europe/Paris" });
  const midnight = candidates.find((instant) => Number.parseInt(clock.format(instant), 10) === 0);
  return (midnight ?? new Date(`${date}T00:00:00Z`)).toISOString().replace(".000", "");
}
