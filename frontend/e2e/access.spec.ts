import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { accounts, comesAs } from "./visitors";

/** What the API's own tests expect of a bearer, by operation: a session's cookie must come to the same. */
const [visitors = [], ...rows] = readFileSync("../backend/src/test/resources/access-matrix.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));

const nobody = "00000000-0000-7000-8000-000000000000";
const calls: Record<string, [method: string, path: string]> = {
  getMe: ["GET", "/me"],
  searchTerritories: ["GET", "/territories"],
  getTerritory: ["GET", "/territories/DEP-30"],
  listTerritoryObservations: ["GET", "/territories/DEP-30/observations"],
  listIndicators: ["GET", "/indicators"],
  getIndicator: ["GET", "/indicators/BES-01"],
  listIndicatorObservations: ["GET", "/indicators/BES-01/observations"],
  listObservations: ["GET", "/observations?indicators=BES-01"],
  exportObservations: ["GET", "/observations/file"],
  listImports: ["GET", "/imports"],
  lookAtImport: ["POST", "/imports?fileName=rien.csv"],
  getImport: ["GET", `/imports/${nobody}`],
  listImportChanges: ["GET", `/imports/${nobody}/changes`],
  listRefusedCells: ["GET", `/imports/${nobody}/refused-cells`],
  exportRefusedCells: ["GET", `/imports/${nobody}/refused-cells.csv`],
  downloadImport: ["GET", `/imports/${nobody}/file`],
  listFileMappings: ["GET", "/file-mappings"],
  addFileMapping: ["POST", "/file-mappings"],
  getFileMapping: ["GET", `/file-mappings/${nobody}`],
  changeFileMapping: ["PUT", `/file-mappings/${nobody}`],
  deleteFileMapping: ["DELETE", `/file-mappings/${nobody}`],
  lookAtTables: ["POST", "/file-tables?fileName=essai.csv"],
  correctImportSource: ["PUT", `/imports/${nobody}/source`],
  recordImport: ["POST", `/imports/${nobody}/recording`],
  discardImport: ["DELETE", `/imports/${nobody}`],
  withdrawImport: ["POST", `/imports/${nobody}/withdrawal`],
  getFigureHistory: ["GET", "/indicators/BES-01/observations/DEP-30/history?period=2024-01-01/2024-12-31"],
  reviseDefinition: ["POST", "/indicators/BES-01/definitions"],
  listTerritoryNotes: ["GET", "/territories/DEP-30/notes"],
  addTerritoryNote: ["POST", "/territories/DEP-30/notes"],
  getTerritoryNote: ["GET", `/territories/DEP-30/notes/${nobody}`],
  changeTerritoryNote: ["PUT", `/territories/DEP-30/notes/${nobody}`],
  deleteTerritoryNote: ["DELETE", `/territories/DEP-30/notes/${nobody}`],
  search: ["GET", "/search?q=gard"],
  listTasks: ["GET", "/tasks"],
  listModelVersions: ["GET", "/projects/rien/models"],
  beginModelVersion: ["POST", "/projects/rien/models"],
  getModelVersion: ["GET", "/projects/rien/models/1"],
  changeModelVersion: ["PUT", "/projects/rien/models/1"],
  deleteModelVersion: ["DELETE", "/projects/rien/models/1"],
  publishModelVersion: ["POST", "/projects/rien/models/1/publication"],
  checkPrerequisites: ["GET", "/projects/rien/models/1/prerequisites?territory=DEP-30"],
  listOrganisations: ["GET", "/organisations"],
  exportOrganisations: ["GET", "/organisations.csv"],
  addOrganisation: ["POST", "/organisations"],
  getOrganisation: ["GET", `/organisations/${nobody}`],
  changeOrganisation: ["PUT", `/organisations/${nobody}`],
  listDuplicates: ["GET", "/organisations/duplicates"],
  mergeOrganisation: ["POST", `/organisations/${nobody}/merge`],
  listOrganisationContacts: ["GET", `/organisations/${nobody}/contacts`],
  addContact: ["POST", `/organisations/${nobody}/contacts`],
  listContacts: ["GET", "/contacts"],
  getContact: ["GET", `/contacts/${nobody}`],
  exportContact: ["GET", `/contacts/${nobody}/export`],
  changeContact: ["PUT", `/contacts/${nobody}`],
  eraseContact: ["DELETE", `/contacts/${nobody}`],
  listAuditEvents: ["GET", "/audit-events"],
  exportAuditEvents: ["GET", "/audit-events.csv"],
  eraseAuditPerson: ["DELETE", `/audit-persons/${nobody}`],
  listProjects: ["GET", "/projects"],
  countProjects: ["GET", "/projects/overview"],
  addProject: ["POST", "/projects"],
  getProject: ["GET", "/projects/aucun"],
  changeProject: ["PUT", "/projects/aucun"],
  listStageChanges: ["GET", "/projects/aucun/stage-changes"],
  changeStage: ["POST", "/projects/aucun/stage-changes"],
  decideStageChange: ["POST", `/projects/aucun/stage-changes/${nobody}/decision`],
  withdrawStageChange: ["POST", `/projects/aucun/stage-changes/${nobody}/withdrawal`],
  listPublications: ["GET", "/projects/aucun/publications"],
  publishProject: ["POST", "/projects/aucun/publications"],
  getPublication: ["GET", "/projects/aucun/publications/1"],
  exportProjects: ["GET", "/projects.csv"],
  listDocuments: ["GET", "/projects/aucun/documents"],
  addDocument: ["POST", "/projects/aucun/documents?fileName=essai.pdf"],
  getDocument: ["GET", `/projects/aucun/documents/${nobody}`],
  downloadDocument: ["GET", `/projects/aucun/documents/${nobody}/file`],
  changeDocument: ["PUT", `/projects/aucun/documents/${nobody}`],
  deleteDocument: ["DELETE", `/projects/aucun/documents/${nobody}`],
  listEvidence: ["GET", "/projects/aucun/evidence"],
  addEvidence: ["POST", "/projects/aucun/evidence"],
  getEvidence: ["GET", `/projects/aucun/evidence/${nobody}`],
  changeEvidence: ["PUT", `/projects/aucun/evidence/${nobody}`],
  deleteEvidence: ["DELETE", `/projects/aucun/evidence/${nobody}`],
  confirmEvidence: ["POST", `/projects/aucun/evidence/${nobody}/confirmation`],
  withdrawEvidence: ["POST", `/projects/aucun/evidence/${nobody}/withdrawal`],
  listResults: ["GET", "/projects/aucun/results"],
  addResult: ["POST", "/projects/aucun/results"],
  getResult: ["GET", `/projects/aucun/results/${nobody}`],
  changeResult: ["PUT", `/projects/aucun/results/${nobody}`],
  deleteResult: ["DELETE", `/projects/aucun/results/${nobody}`],
  listFundingAgreements: ["GET", "/funding-agreements"],
  addFundingAgreement: ["POST", "/funding-agreements"],
  getFundingAgreement: ["GET", `/funding-agreements/${nobody}`],
  changeFundingAgreement: ["PUT", `/funding-agreements/${nobody}`],
  deleteFundingAgreement: ["DELETE", `/funding-agreements/${nobody}`],
  addFundingPayment: ["POST", `/funding-agreements/${nobody}/payments`],
  changeFundingPayment: ["PUT", `/funding-agreements/${nobody}/payments/${nobody}`],
  deleteFundingPayment: ["DELETE", `/funding-agreements/${nobody}/payments/${nobody}`],
  exportFundingAsScdl: ["GET", "/funding-agreements/scdl.csv"],
  getFundingTotals: ["GET", "/funding/totals"],
  exportFundingLines: ["GET", "/funding/lines.csv"],
  getProjectFunding: ["GET", "/projects/rien/funding"],
};

const refusals = [401, 403];
const writes = ["POST", "PUT"];
const files = ["lookAtImport", "lookAtTables", "addDocument"];

for (const [column, account] of [
  ["officer", accounts.officer],
  ["manager", accounts.manager],
  ["admin", accounts.admin],
  ["lead of Gard", accounts.lead],
  ["funder", accounts.funder],
] as const) {
  test(`a session opens to ${account.name} what a bearer opens, and nothing else`, async ({ page }, { project }) => {
    test.skip(project.name !== "desktop", "has nothing to do with the width");
    await comesAs(page, account);
    for (const row of rows) {
      const operation = row[0] ?? "";
      const expected = Number(row[visitors.indexOf(column)]);
      expect(Object.keys(calls), "the operations that this test calls").toContain(operation);
      const [method, path] = calls[operation] as [string, string];
      const answer = await page.request.fetch(`/api/v1${path}`, {
        method,
        headers: { "X-Requested-With": "Essaim" },
        ...(files.includes(operation) ? { data: Buffer.from("x") } : writes.includes(method) ? { data: {} } : {}),
      });
      const refused = refusals.includes(expected);
      expect(refusals.includes(answer.status()), `${operation}: ${answer.status()}`).toBe(refused);
      if (refused) {
        expect(answer.status(), operation).toBe(expected);
      }
    }
  });
}
