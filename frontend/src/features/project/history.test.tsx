import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { HistoryEvent, Me } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = { ...lead, memberships: ["ANSA"], territories: [] };
const project = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a20";
const document = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a21";
const sponsor = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a22";
const element = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a23";

const open = { personal: false, erased: false };
const claire = { id: "1", username: "claire@example.org", name: "Claire Morel" };

const event = (id: string, part: Partial<HistoryEvent>): HistoryEvent => ({
  id,
  at: "2026-11-23T09:00:00Z",
  action: "UPDATE",
  actor: claire,
  subjectType: "Project",
  subjectId: project,
  changes: [],
  ...part,
});

const changed = event("1", {
  changes: [
    { ...open, field: "sponsor", after: sponsor },
    { ...open, field: "themes", before: ["TRAINING"], after: ["TRAINING", "MOBILITY"] },
    { ...open, field: "exit", before: "2018-MID" },
    { ...open, field: "illustrative", before: true, after: false },
    { ...open, field: "updatedAt", before: "2026-11-22T09:00:00Z", after: "2026-11-23T09:00:00Z" },
    { ...open, field: "departments", after: ["79"] },
    { ...open, field: "publics", after: [] },
  ],
});

const others = [
  event("2", {
    subjectType: "Evidence",
    subjectId: "e1",
    changes: [
      { ...open, field: "level", before: 2, after: 3 },
      { ...open, field: "document", after: document },
      { ...open, field: "confirmedAt", after: "2026-11-23T09:00:00Z" },
      { ...open, field: "confirmedBy", personal: true, erased: true },
    ],
  }),
  event("3", {
    action: "DELETE",
    subjectType: "ModelVersion",
    subjectId: "m1",
    actor: { id: "2" },
    changes: [
      { ...open, field: "elements", before: [element] },
      { ...open, field: `elements/${element}/kind`, before: "CORE" },
    ],
  }),
];

function givenAHistory(me: Me) {
  givenAnApi();
  givenMe(me);
  const sheet = { name: "VITA-Air", results: [] };
  server.use(
    http.get("*/api/v1/projects/vita-air", () => HttpResponse.json({ id: project, slug: "vita-air", sheet })),
    http.get("*/api/v1/projects/vita-air/documents", () => HttpResponse.json([{ id: document, title: "Étude" }])),
    http.get("*/api/v1/projects/vita-air/changes", ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has("cursor") ? { items: others } : { items: [changed], next: "suite" },
      ),
    ),
    http.get(`*/api/v1/organisations/${sponsor}`, () => HttpResponse.json({ id: sponsor, name: "Air Services" })),
  );
  renderRoute("/projets/vita-air/historique");
}

test("the team reads who changed what, field by field, in words, and the older changes follow", async () => {
  givenAHistory(officer);
  expect(await screen.findByText("Air Services")).toBeVisible();
  const main = screen.getByRole("main");
  for (const words of ["Porteur Air Services", "Formation → Formation, Mobilité", "mi 2018 → rien", "oui → non"]) {
    expect(main).toHaveTextContent(words);
  }
  expect(screen.queryByText(/Départements|Publics|Modifié le/)).toBeNull();
  expect(screen.getByText(/Modification · Claire Morel/)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Afficher la suite" }));
  expect(await screen.findByText("Niveau de preuve")).toBeVisible();
  expect(main).toHaveTextContent("Niveau de preuve 2 → 3");
  expect(main).toHaveTextContent("Document Étude");
  expect(main).toHaveTextContent("Confirmée le 23/11/2026 10:00");
  expect(main).toHaveTextContent("Suppression · personne effacée");
  expect(main).toHaveTextContent("Éléments 1 élément → rien");
  expect(main).toHaveTextContent("Éléments › Genre Noyau dur → rien");
  expect(main).not.toHaveTextContent("Confirmée par");
});

test("nobody else has such a page", async () => {
  givenAHistory(lead);
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
