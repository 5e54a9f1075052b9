import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Me, ModelVersionDetails, ModelVersionDraft, PrerequisiteCheck, ProjectDetails } from "@/api";
import { anonymous, gard, givenAnApi, givenMe, givenShared, lead, observation } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const address = "*/api/v1/projects/vita-air";
const officer: Me = { ...lead, memberships: ["ANSA"], territories: [] };
const manager: Me = { ...officer, memberships: ["ANSA", "ANSA_MANAGER"] };

const model: ModelVersionDetails = {
  id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b",
  number: 1,
  title: "Modèle de 2018",
  state: "PUBLISHED",
  elements: [
    { id: "e1", kind: "CORE", label: "Diagnostic", rationale: "", weight: 3, evidence: "" },
    { id: "e2", kind: "ADAPTABLE", label: "Secteurs", rationale: "", weight: 1, evidence: "" },
  ],
  steps: [],
  prerequisites: [
    {
      id: "p1",
      mandatory: true,
      indicator: { code: "BES-02", unit: "PERCENT", operator: "AT_LEAST", threshold: 60 },
      words: "",
    },
    { id: "p2", mandatory: false, presence: { kind: "EMPLOYER", minimum: 1 }, words: "" },
  ],
  theory: {
    nodes: [
      { id: "n1", kind: "ACTIVITY", label: "Rencontrer" },
      { id: "n2", kind: "OUTPUT", label: "Offres" },
      { id: "n3", kind: "INDICATOR", label: "", indicatorCode: "BES-02" },
    ],
    links: [{ from: "n1", to: "n2", assumption: "", risk: "" }],
  },
  illustrative: true,
  reason: "Première version",
  publishedAt: "2026-11-23T09:00:00Z",
};

const draft: ModelVersionDetails = {
  ...model,
  state: "DRAFT",
  desk: { missing: [], updatedBy: { account: "a", name: "Claire Morel" }, updatedAt: "2026-11-23T09:00:00Z" },
};

const checks: PrerequisiteCheck[] = [
  {
    id: "p1",
    verdict: "MET",
    figure: {
      unit: "PERCENT",
      period: { start: "2024-01-01", end: "2024-12-31" },
      observation: observation({ status: "NORMAL", value: 71.5 }),
      source: { id: "s1", label: "Enquête", publisher: "P", licence: "L", cogVintage: 2024 },
    },
  },
  { id: "p2", verdict: "UNKNOWN", cause: "NOT_RECORDED" },
];

const project = { id: "1", slug: "vita-air", sheet: { name: "VITA-Air" } } as ProjectDetails;

beforeEach(() => localStorage.clear());

/** The version as the server keeps it; what is written is answered by these rules. */
function givenModel(version: ModelVersionDetails, me: Me) {
  const kept = { ...version };
  const calls: { path: string; seen: string | null; body: unknown }[] = [];
  givenAnApi();
  givenMe(me);
  server.use(
    http.get(address, () => HttpResponse.json(project)),
    http.get(`${address}/models`, () =>
      HttpResponse.json([
        {
          number: 1,
          title: kept.title,
          state: kept.state,
          coreElements: 1,
          adaptableElements: 1,
          illustrative: kept.illustrative,
          reason: kept.reason,
          publishedAt: kept.publishedAt,
        },
      ]),
    ),
    http.get(`${address}/models/1`, () => HttpResponse.json(kept, { headers: { ETag: '"1"' } })),
    http.put(`${address}/models/1`, async ({ request }) => {
      const body = (await request.json()) as ModelVersionDraft;
      calls.push({ path: "put", seen: request.headers.get("If-Match"), body });
      return HttpResponse.json(Object.assign(kept, body));
    }),
    http.post(`${address}/models/1/publication`, async ({ request }) => {
      calls.push({ path: "publication", seen: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(Object.assign(kept, { state: "PUBLISHED", reason: "R" }));
    }),
    http.get(`${address}/models/1/prerequisites`, () => HttpResponse.json({ territory: gard, checks })),
  );
  return calls;
}

test("a stranger reads what is published, with what it asks of a territory, and changes nothing", async () => {
  givenModel(model, anonymous);
  renderRoute("/projets/vita-air/modele");

  expect(await screen.findByRole("heading", { level: 1, name: "Modèle de VITA-Air" })).toBeVisible();
  expect(await screen.findByText("Remplie")).toBeVisible();
  expect(screen.getAllByText("Illustratif")).toHaveLength(2);
  expect(screen.getByText("On ne sait pas")).toBeVisible();
  const asked = screen.getByText(/^Le territoire doit avoir au moins 60/).closest("li");
  expect(asked).toHaveTextContent(/71,5\s%/);
  expect(asked).toHaveTextContent("année 2024");
  const table = screen.getByRole("table", { hidden: true });
  expect(within(table).getByText("Personne ne mesure ce lien")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Commencer|Publier|Supprimer/ })).toBeNull();
});

test("an officer links nodes by keyboard, and saves over what was read", async () => {
  const calls = givenModel(draft, officer);
  renderRoute("/projets/vita-air/modele/1/modifier");

  // The editor comes when it is asked for
  await screen.findByRole("heading", { level: 1, name: "Modifier le modèle de VITA-Air" });
  const offers = await screen.findByRole("button", { name: /^Réalisation\s: Offres \(personne ne mesure/ });
  offers.focus();
  await userEvent.keyboard("{Enter}{ArrowRight}{Enter}");
  expect(screen.getByText(/sont reliés\.$/)).toBeVisible();
  expect(screen.getByRole("button", { name: /^Réalisation\s: Offres$/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /^Descendre «\sDiagnostic/ }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer le brouillon" }));

  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]).toMatchObject({
    seen: '"1"',
    body: {
      elements: [{ id: "e2" }, { id: "e1" }],
      theory: { links: [{ from: "n1" }, { from: "n2", to: "n3" }] },
    },
  });
});

test("escape gives up a link that was begun, and a link that makes no sense is told", async () => {
  givenModel(draft, officer);
  renderRoute("/projets/vita-air/modele/1/modifier");

  const activity = await screen.findByRole("button", { name: /^Activité/ });
  activity.focus();
  await userEvent.keyboard("{Enter}");
  expect(activity).toHaveAttribute("aria-pressed", "true");
  await userEvent.keyboard("{Escape}");
  expect(activity).toHaveAttribute("aria-pressed", "false");
  await userEvent.keyboard("{Enter}");
  screen.getByRole("button", { name: /^Indicateur\s:/ }).focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText(/ne se relient pas/)).toBeVisible();
});

test("a condition without its threshold is refused before it is sent", async () => {
  const calls = givenModel(draft, officer);
  renderRoute("/projets/vita-air/modele/1/modifier");

  await userEvent.click(await screen.findByRole("button", { name: "Ajouter une condition" }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer le brouillon" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Chaque condition a son indicateur et ses seuils");
  expect(calls).toEqual([]);
});

test("a manager publishes a draft with a reason; an officer is told who may", async () => {
  const calls = givenModel(draft, manager);
  renderRoute("/projets/vita-air/modele");

  await userEvent.click(await screen.findByRole("button", { name: "Publier cette version…" }));
  await userEvent.type(screen.getByLabelText("Motif de la publication"), "Avec le porteur");
  await userEvent.click(screen.getByRole("button", { name: "Publier la version" }));

  await waitFor(() =>
    expect(calls).toEqual([{ path: "publication", seen: '"1"', body: { reason: "Avec le porteur" } }]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a draft that has changed since it was shown is not published: what changed is told", async () => {
  const calls = givenModel(draft, manager);
  renderRoute("/projets/vita-air/modele");
  await userEvent.click(await screen.findByRole("button", { name: "Publier cette version…" }));
  await userEvent.type(screen.getByLabelText("Motif de la publication"), "Avec le porteur");
  server.use(
    http.get(`${address}/models/1`, () =>
      HttpResponse.json({ ...draft, title: "Modèle de 2019", elements: [] }, { headers: { ETag: '"2"' } }),
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: "Publier la version" }));

  const alert = await within(screen.getByRole("dialog")).findByRole("alert");
  expect(alert).toHaveTextContent("Titre de la version Modèle de 2018 → Modèle de 2019");
  expect(alert).toHaveTextContent("Éléments");
  expect(alert).not.toHaveTextContent("Parcours");
  expect(calls).toEqual([]);
});

test("elements that two officers wrote in one draft are put together", async () => {
  givenModel(draft, officer);
  const { sent, colleagueChanges } = givenShared("projects/vita-air/models/1", draft);
  renderRoute("/projets/vita-air/modele/1/modifier");
  const diagnostic = (await screen.findAllByRole("textbox", { name: "Élément" }))[0] as HTMLElement;
  await userEvent.type(diagnostic, " gratuit");
  const theirs = { id: "e3", kind: "CORE" as const, label: "Suivi", rationale: "", weight: 2, evidence: "" };
  colleagueChanges({ elements: [...draft.elements, theirs] });
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer le brouillon" }));

  const both = await screen.findByRole("radio", { name: /^Les deux réunies.*Diagnostic gratuit.*Secteurs.*Suivi/s });
  expect(both).toBeChecked();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ elements: [{ label: "Diagnostic gratuit" }, { id: "e2" }, theirs] });
});

test("what a draft lacks is said, and it is not published", async () => {
  const desk = { ...draft.desk, missing: [{ code: "elements-missing", message: "", waivable: false }] };
  givenModel({ ...draft, desk: desk as NonNullable<typeof draft.desk> }, manager);
  renderRoute("/projets/vita-air/modele");

  expect(await screen.findByText("Écrivez au moins un élément.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Publier cette version…" })).toBeDisabled();
});

test("for a stranger there is no page to change a model", async () => {
  givenModel(model, anonymous);
  renderRoute("/projets/vita-air/modele/1/modifier");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
