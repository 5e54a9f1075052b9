import type { AgreementOrder, AgreementState, FundingScope, ListFundingAgreementsData } from "@/api";

/** What the address keeps of the list of agreements. */
export type AgreementView = {
  q?: string;
  etat?: AgreementState;
  portee?: FundingScope;
  annee?: number;
  projet?: string;
  financeur?: string;
  tri?: string;
};

const states: AgreementState[] = ["UPCOMING", "RUNNING", "EXPIRING", "ENDED"];
const scopes: FundingScope[] = ["PROGRAMME", "PROJECT", "REPLICATION", "TERRITORY"];
const orders: AgreementOrder[] = ["SIGNED", "END", "REFERENCE", "FUNDER", "AMOUNT", "LATE"];

/** What is malformed is left out. */
export function parseAgreementView(search: Record<string, unknown>): AgreementView {
  // Digits in an address arrive as a number
  const text = (name: keyof AgreementView) =>
    ["string", "number"].includes(typeof search[name]) ? String(search[name]).trim().slice(0, 100) : "";
  const kept = (name: "q" | "projet" | "financeur" | "tri") => (text(name) ? { [name]: text(name) } : {});
  const etat = states.find((one) => one === search.etat);
  const portee = scopes.find((one) => one === search.portee);
  const annee = Number(text("annee"));
  return {
    ...kept("q"),
    ...(etat && { etat }),
    ...(portee && { portee }),
    ...(Number.isInteger(annee) && annee > 1999 && annee < 2100 && { annee }),
    ...kept("projet"),
    ...kept("financeur"),
    ...(orders.includes(text("tri").replace(/^-/, "") as AgreementOrder) && kept("tri")),
  };
}

/** What narrows the choice, as the API takes it for the list, for what it comes to and for its file. */
export const choiceOf = ({ q, etat, portee, annee, projet, financeur }: AgreementView) => ({
  ...(q && { q }),
  ...(etat && { state: etat }),
  ...(portee && { scope: portee }),
  ...(annee && { year: annee }),
  ...(projet && { project: projet }),
  ...(financeur && { funder: financeur }),
});

/** As the list takes it; the last signed come first. */
export const queryOf = ({ tri = "-SIGNED", ...view }: AgreementView) =>
  ({
    ...choiceOf(view),
    sort: tri.replace(/^-/, "") as AgreementOrder,
    descending: tri.startsWith("-"),
  }) satisfies ListFundingAgreementsData["query"];

/** Of the file with the lines of the agreements chosen. */
export const csvAddress = (view: AgreementView) =>
  `/api/v1/funding/lines.csv?${new URLSearchParams(Object.entries(choiceOf(view)).map(([name, value]) => [name, String(value)]))}`;

export const isNarrowed = ({ tri: _tri, ...view }: AgreementView) => Object.keys(view).length > 0;
