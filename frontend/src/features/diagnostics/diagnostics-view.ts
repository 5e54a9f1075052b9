import type { DiagnosticOrder, DiagnosticStage, ListDiagnosticsData } from "@/api";
import { diagnosticStageWords } from "@/shared/diagnostics/diagnostic-words";
import { columnOf, isDescending, type Sort } from "@/shared/tables/table-view";

export type DiagnosticColumn = "territoire" | "titre" | "annee" | "etape";

/** What the address keeps of the list of diagnostics. */
export type DiagnosticsView = {
  q?: string;
  etape?: DiagnosticStage;
  departement?: string;
  vue?: "carte";
  tri?: Sort<DiagnosticColumn>;
};

const orders: Record<DiagnosticColumn, DiagnosticOrder> = {
  territoire: "TERRITORY",
  titre: "TITLE",
  annee: "YEAR",
  etape: "STAGE",
};

/** What is malformed is left out. */
export function parseDiagnosticsView({ q, etape, departement, vue, tri }: Record<string, unknown>): DiagnosticsView {
  // Digits in an address arrive as a number
  const text = ["string", "number"].includes(typeof q) ? String(q) : "";
  const stage = typeof etape === "string" && etape in diagnosticStageWords ? (etape as DiagnosticStage) : undefined;
  const department = typeof departement === "string" && /^DEP-\w{2,3}$/.test(departement) ? departement : undefined;
  const sort = typeof tri === "string" && columnOf(tri as Sort<DiagnosticColumn>) in orders ? tri : undefined;
  return {
    ...(text && { q: text }),
    ...(stage && { etape: stage }),
    ...(department && { departement: department }),
    ...(vue === "carte" && { vue }),
    ...(sort && { tri: sort as Sort<DiagnosticColumn> }),
  };
}

/** The view as the API takes it. */
export function queryOf({ q, etape, departement, tri = "territoire" }: DiagnosticsView) {
  return {
    ...(q?.trim() && { q: q.trim().slice(0, 100) }),
    ...(etape && { stages: etape }),
    ...(departement && { departments: departement }),
    sort: orders[columnOf(tri)],
    ...(isDescending(tri) && { descending: true }),
  } satisfies ListDiagnosticsData["query"];
}

export const isNarrowed = ({ q, etape, departement }: DiagnosticsView) => Boolean(q || etape || departement);
