import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Coverage, InitiativeDetails } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const buses: InitiativeDetails = {
  id: "i1",
  name: "Bus de l’emploi",
  operator: "Passerelles",
  steps: ["OUTREACH"],
  publics: [],
  status: "RUNNING",
  place: { code: "COM-30189", type: "COMMUNE", name: "Nîmes" },
  illustrative: false,
  updatedAt: "2026-01-01T00:00:00Z",
};

const coverage: Coverage = {
  steps: ["OUTREACH", "TRAINING", "HIRING"],
  publics: ["YOUTH"],
  byStep: [
    { step: "OUTREACH", running: 1, planned: 0, ended: 0 },
    { step: "TRAINING", running: 0, planned: 0, ended: 0 },
    { step: "HIRING", running: 0, planned: 0, ended: 0 },
  ],
  cells: [{ step: "OUTREACH", targetPublic: "YOUTH", running: 1, planned: 0, ended: 0 }],
  gaps: [{ id: "g1", step: "TRAINING", reason: "Personne n’en connaît.", confirmedAt: "2026-01-01T00:00:00Z" }],
  uncovered: ["HIRING"],
};

const diagnostic = {
  id: "d1",
  slug: "gard",
  version: 1,
  territory: { code: "DEP-30", type: "DEPARTMENT", name: "Gard" },
  scope: {
    title: "Le Gard",
    theme: "HOME_CARE",
    question: "",
    steps: coverage.steps,
    publics: coverage.publics,
    comparisons: [],
    steering: [],
    illustrative: false,
  },
  comparisons: [],
  stage: "COLLECTING",
  desk: {
    transitions: [],
    steps: [],
    mayEdit: true,
    speaksForTerritory: true,
    updatedBy: { account: "a" },
    updatedAt: "2026-01-01T00:00:00Z",
  },
};

function givenInitiatives(items: InitiativeDetails[]) {
  givenAnApi();
  givenMe(lead);
  const answers = (path: string, body: object) => http.get(`*/api/v1/${path}`, () => HttpResponse.json(body));
  server.use(
    answers("diagnostics/gard", diagnostic),
    answers("diagnostics/gard/initiatives", { items }),
    answers("diagnostics/gard/initiatives/coverage", coverage),
    answers("diagnostics/gard/initiatives/places", { departments: [], epcis: [], communes: [], points: [] }),
    answers("initiatives", {
      items: items.map((initiative) => ({
        initiative,
        diagnostic: { slug: "gard", title: "Le Gard", territory: diagnostic.territory },
      })),
    }),
  );
}

test("the matrix leads to what it counts, and tells gaps from what nobody has looked at", async () => {
  givenInitiatives([buses]);
  renderRoute("/diagnostics/gard/travail/initiatives");

  const matrix = await screen.findByRole("region", { name: "Couverture des étapes par public" });
  const [, outreach, training, hiring] = within(matrix).getAllByRole("row");
  expect(within(outreach as HTMLElement).getByRole("link", { name: /Jeunes/ })).toHaveAttribute(
    "href",
    expect.stringContaining("etape=OUTREACH&public=YOUTH"),
  );
  expect(training).toHaveTextContent("manque confirmé");
  expect(hiring).toHaveTextContent("Ni initiative, ni manque confirmé");
  expect(screen.getByText(/L’analyse attend encore/)).toHaveTextContent("Recrutement");
  expect(await screen.findByRole("row", { name: /Bus de l’emploi/ })).toHaveTextContent("Tous publics");
});

test("an empty inventory says what to do next", async () => {
  givenInitiatives([]);
  renderRoute("/diagnostics/gard/travail/initiatives");

  expect(await screen.findByText(/Commencez par celles que le comité de pilotage connaît/)).toBeVisible();
});

test("a gap needs its reason before it is sent", async () => {
  givenInitiatives([buses]);
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/diagnostics/gard/gaps", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: "g2", step: "HIRING", reason: "Rien.", confirmedAt: "2026-01-01T00:00:00Z" });
    }),
  );
  renderRoute("/diagnostics/gard/travail/initiatives");

  await userEvent.click(await screen.findByRole("button", { name: "Confirmer un manque" }));
  await userEvent.click(screen.getByRole("button", { name: "Confirmer le manque" }));
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText(/Comment on le sait/), "Réunion du 12 mai");
  await userEvent.click(screen.getByRole("button", { name: "Confirmer le manque" }));
  await expect.poll(() => sent).toEqual([{ step: "HIRING", reason: "Réunion du 12 mai" }]);
});

test("everybody finds the initiatives of published diagnostics", async () => {
  givenInitiatives([buses]);
  renderRoute("/initiatives");

  const row = await screen.findByRole("row", { name: /Bus de l’emploi/ });
  expect(within(row).getByRole("link", { name: "Gard" })).toHaveAttribute("href", "/diagnostics/gard");
});
