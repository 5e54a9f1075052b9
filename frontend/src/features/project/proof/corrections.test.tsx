import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { DocumentDetails, EvidenceDetails, Me, ProjectDetails, ResultDetails } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = { ...lead, username: "claire@example.org", memberships: ["ANSA"], territories: [] };
const claire = { account: "claire@example.org", name: "Claire Morel" };

const document: DocumentDetails = {
  id: "d1",
  title: "Etude 2017",
  fileName: "etude.pdf",
  type: "PDF",
  size: 2048,
  sha256: "0".repeat(64),
  audience: "TEAM",
  addedBy: claire,
  addedAt: "2026-11-20T09:00:00Z",
};

const evidence: EvidenceDetails = {
  id: "e1",
  level: 2,
  document: "d1",
  documentTitle: "Etude 2017",
  reviewer: "Cabinet Horizon",
  reviewedOn: "2026-01-15",
  validUntil: "2028-01-15",
  expired: false,
  note: "À relire.",
  state: "ENTERED",
  enteredBy: claire,
  enteredAt: "2026-11-20T09:00:00Z",
};

const result: ResultDetails = {
  id: "r1",
  outcome: "Retour à l’emploi",
  estimate: 42.5,
  lower: 38,
  upper: 47,
  confidenceLevel: 95,
  unit: "PERCENT",
  method: "Enquête à six mois.",
  since: "2017",
  document: "d1",
  illustrative: false,
  updatedBy: claire,
  updatedAt: "2026-11-20T09:00:00Z",
};

const project: ProjectDetails = {
  id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b",
  slug: "vita-air",
  sheet: {
    name: "VITA-Air",
    summary: "",
    description: "",
    themes: [],
    publics: [],
    territories: [],
    stage: "MODELLING",
    illustrative: false,
    steps: [],
    documents: [],
    results: [result],
  },
  desk: {
    transitions: [],
    evidence: [evidence],
    missing: [],
    differsFromPublished: true,
    updatedBy: claire,
    updatedAt: "2026-11-21T09:00:00Z",
  },
};

type Sent = { seen: string | null; body: Record<string, unknown> };

/** Each answers with its ETag; a write over another one is refused. */
function open(now: { etag: string; result?: Partial<ResultDetails>; evidence?: Partial<EvidenceDetails> }) {
  const sent: Sent[] = [];
  const at = "*/api/v1/projects/vita-air";
  const tagged = (body: object) => HttpResponse.json(body, { headers: { ETag: now.etag } });
  const written = async (request: Request, body: object) => {
    const seen = request.headers.get("If-Match");
    if (seen !== now.etag) {
      return HttpResponse.json(
        { type: "urn:essaim:problem:precondition-failed", title: "", status: 412, detail: "" },
        { status: 412 },
      );
    }
    sent.push({ seen, body: (await request.json()) as Sent["body"] });
    return tagged(body);
  };
  givenAnApi();
  givenMe(officer);
  const shown: ProjectDetails = project.desk
    ? { ...project, desk: { ...project.desk, evidence: [{ ...evidence, ...now.evidence }] } }
    : project;
  server.use(
    http.get(at, () => HttpResponse.json(shown)),
    http.get(`${at}/stage-changes`, () => HttpResponse.json([])),
    http.get(`${at}/publications`, () => HttpResponse.json([])),
    http.get(`${at}/models`, () => HttpResponse.json([])),
    http.get(`${at}/documents`, () => HttpResponse.json([document])),
    http.get(`${at}/documents/d1`, () => tagged(document)),
    http.put(`${at}/documents/d1`, ({ request }) => written(request, document)),
    http.get(`${at}/evidence/e1`, () => tagged({ ...evidence, ...now.evidence })),
    http.put(`${at}/evidence/e1`, ({ request }) => written(request, evidence)),
    http.get(`${at}/results/r1`, () => tagged({ ...result, ...now.result })),
    http.put(`${at}/results/r1`, ({ request }) => written(request, result)),
  );
  renderRoute("/projets/vita-air");
  return sent;
}

const part = async (name: string) => within(await screen.findByRole("region", { name }));

test("a document is renamed and given to everybody over what was read, and one is back on its button", async () => {
  const sent = open({ etag: '"1"' });
  const documents = await part("Documents");
  expect(await documents.findByText(/lu par l’équipe Ansa/)).toBeVisible();
  await userEvent.click(await documents.findByRole("button", { name: /^Modifier «\sEtude 2017\s»$/ }));

  const title = await documents.findByRole("textbox", { name: "Titre" });
  expect(title).toHaveValue("Etude 2017");
  expect(title).toHaveFocus();
  await userEvent.clear(title);
  await userEvent.click(documents.getByRole("button", { name: "Enregistrer le document" }));
  expect(title).toHaveAccessibleDescription("Ce champ est obligatoire.");
  await userEvent.type(title, "Étude de 2017");
  await userEvent.click(documents.getByRole("radio", { name: "Tout le monde, une fois publié" }));
  await userEvent.click(documents.getByRole("button", { name: "Enregistrer le document" }));

  await waitFor(() => expect(documents.getByRole("button", { name: /^Modifier/ })).toHaveFocus());
  expect(sent).toEqual([{ seen: '"1"', body: { title: "Étude de 2017", audience: "PUBLIC" } }]);
});

test("evidence that waits is corrected from how it stands", async () => {
  const sent = open({ etag: '"1"' });
  const proofs = await part("Niveau de preuve");
  await userEvent.click(await proofs.findByRole("button", { name: /^Modifier/ }));

  expect(await proofs.findByRole("radio", { name: "Niveau 2" })).toBeChecked();
  expect(proofs.getByRole("combobox", { name: "Document qui le montre" })).toHaveDisplayValue("Etude 2017");
  expect(proofs.getByText(/une autre personne la confirmera/)).toBeVisible();
  await userEvent.click(proofs.getByRole("radio", { name: "Niveau 3" }));
  await userEvent.click(proofs.getByRole("button", { name: "Enregistrer la preuve" }));

  expect(await proofs.findByRole("button", { name: /^Modifier/ })).toHaveFocus();
  const { reviewer, reviewedOn, validUntil, note } = evidence;
  expect(sent).toEqual([{ seen: '"1"', body: { level: 3, document: "d1", reviewer, reviewedOn, validUntil, note } }]);
});

test("confirmed evidence is not corrected", async () => {
  open({ etag: '"1"', evidence: { state: "CONFIRMED", confirmedBy: { account: "nadia@example.org" } } });
  const proofs = await part("Niveau de preuve");

  expect(await proofs.findByText(/Confirmée par nadia@example.org/)).toBeVisible();
  expect(proofs.queryByRole("button", { name: /^Modifier/ })).toBeNull();
});

test("who corrects a result that somebody else has corrected is shown both, and writes over the newer", async () => {
  const now: Parameters<typeof open>[0] = { etag: '"1"' };
  const sent = open(now);
  const results = await part("Résultats");
  await userEvent.click(await results.findByRole("button", { name: /^Modifier/ }));
  const estimate = await results.findByRole("textbox", { name: "Valeur" });
  expect(estimate).toHaveValue("42,5");
  expect(results.getByRole("combobox", { name: "Unité" })).toHaveValue("PERCENT");
  await userEvent.clear(estimate);
  await userEvent.type(estimate, "43");

  Object.assign(now, { etag: '"2"', result: { method: "Enquête à neuf mois." } });
  await userEvent.click(results.getByRole("button", { name: "Enregistrer le résultat" }));
  const panel = within(await results.findByRole("region", { name: /Quelqu’un a changé/ }));
  expect(panel.getByText("Enquête à neuf mois.")).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.click(panel.getByRole("button", { name: "Enregistrer ces choix" }));

  expect(await results.findByRole("button", { name: /^Modifier/ })).toHaveFocus();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ seen: '"2"', body: { estimate: 43, method: "Enquête à neuf mois." } });
});

test("what cannot be read is not corrected, and one can go on", async () => {
  open({ etag: '"1"' });
  server.use(http.get("*/api/v1/projects/vita-air/results/r1", () => HttpResponse.json({}, { status: 500 })));
  const results = await part("Résultats");
  await userEvent.click(await results.findByRole("button", { name: /^Modifier/ }));

  expect(await results.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");
  await userEvent.click(results.getByRole("button", { name: "Renoncer" }));
  expect(results.getByRole("button", { name: /^Modifier/ })).toHaveFocus();
});
