import type { ListOrganisationsData, OrganisationOrder, OrganisationType } from "@/api";
import { columnOf, isDescending, type Sort } from "@/shared/tables/table-view";
import { organisationTypes } from "./organisation-words";

export type OrganisationColumn = "nom" | "siren" | "debut" | "fin";

/** What the address keeps of the list. */
export type OrganisationView = { q?: string; type?: OrganisationType; tri?: Sort<OrganisationColumn> };

const orders: Record<OrganisationColumn, OrganisationOrder> = {
  nom: "NAME",
  siren: "SIREN",
  debut: "VALID_FROM",
  fin: "VALID_TO",
};

/** What is malformed is left out. */
export function parseOrganisationView({ q, type, tri }: Record<string, unknown>): OrganisationView {
  // Digits in an address arrive as a number
  const text = ["string", "number"].includes(typeof q) ? String(q) : "";
  const known = organisationTypes.find((one) => one === type);
  const sort = typeof tri === "string" && columnOf(tri as Sort<OrganisationColumn>) in orders ? tri : undefined;
  return {
    ...(text && { q: text }),
    ...(known && { type: known }),
    ...(sort && { tri: sort as Sort<OrganisationColumn> }),
  };
}

/** The view as the API's list and its file both take it. */
export function queryOf({ q, type, tri = "nom" }: OrganisationView) {
  return {
    ...(q?.trim() && { q: q.trim().slice(0, 100) }),
    ...(type && { types: type }),
    sort: orders[columnOf(tri)],
    ...(isDescending(tri) && { descending: true }),
  } satisfies ListOrganisationsData["query"];
}

export const csvAddress = (view: OrganisationView) =>
  `/api/v1/organisations.csv?${new URLSearchParams(Object.entries(queryOf(view)).map(([name, value]) => [name, String(value)]))}`;
