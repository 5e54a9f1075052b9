import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { EvidenceDetails, Me, ModelVersionSummary, ProjectDesk, ProjectDetails, StageChangeDetails } from "@/api";
import { anonymous, givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = { ...lead, username: "claire@example.org", memberships: ["ANSA"], territories: [] };
const manager: Me = { ...officer, username: "nadia@example.org", memberships: ["ANSA", "ANSA_MANAGER"] };

const project: ProjectDetails = {
  id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b",
  slug: "vita-air",
  sheet: {
    name: "VITA-Air",
    summary: "Un diagnostic gratuit.",
    description: "Un premier paragraphe.\n\nUn second.",
    themes: ["GUIDANCE"],
    publics: ["YOUTH"],
    territories: [{ code: "DEP-79", type: "DEPARTMENT", name: "Deux-Sèvres" }],
    stage: "MODELLING",
    entry: "2015-07",
    evidenceLevel: 2,
    illustrative: true,
    steps: [{ from: "IDENTIFIED", to: "MODELLING", skipped: ["FEASIBILITY"], happened: "2016-H2" }],
    documents: [],
    results: [],
  },
  publication: { revision: 1, publishedAt: "2026-11-20T09:00:00Z", reason: "Première fiche." },
};

const desk: ProjectDesk = {
  transitions: [
    {
      to: "MEASURING",
      skipped: [],
      needsReason: false,
      unmet: [{ code: "brand-new", message: "Publish a model with three core elements.", waivable: false }],
    },
    {
      to: "REPLICATING",
      skipped: ["MEASURING"],
      needsReason: true,
      unmet: [{ code: "result-missing", message: "…", waivable: true }],
    },
    { to: "EXITED", skipped: [], needsReason: true, unmet: [] },
  ],
  evidence: [],
  missing: [{ code: "sponsor-missing", message: "…", waivable: false }],
  differsFromPublished: true,
  updatedBy: { account: "claire@example.org", name: "Claire Morel" },
  updatedAt: "2026-11-21T09:00:00Z",
};

const waiting: StageChangeDetails = {
  id: "1",
  from: "MODELLING",
  to: "EXITED",
  skipped: [],
  exitReason: "AUTONOMOUS",
  reason: "Il continue seul.",
  happened: "2018-MID",
  state: "PROPOSED",
  proposedBy: { account: "claire@example.org", name: "Claire Morel" },
  proposedAt: "2026-11-21T09:00:00Z",
};

const model: ModelVersionSummary = {
  number: 1,
  title: "Première modélisation",
  state: "PUBLISHED",
  coreElements: 3,
  adaptableElements: 1,
  illustrative: false,
  reason: "Avec le porteur.",
  publishedAt: "2026-11-19T09:00:00Z",
};

const made = {
  ...project.sheet.steps[0],
  state: "MADE",
  reason: "Déjà étudié ailleurs.",
  proposedAt: "2026-11-20T09:00:00Z",
  decidedAt: "2026-11-20T09:00:00Z",
};

const evidence: EvidenceDetails = {
  id: "e1",
  level: 2,
  document: "d1",
  documentTitle: "Étude",
  reviewer: "Cabinet Horizon",
  reviewedOn: "2026-01-15",
  validUntil: "2028-01-15",
  expired: false,
  note: "",
  state: "ENTERED",
  enteredBy: { account: "claire@example.org", name: "Claire Morel" },
  enteredAt: "2026-11-21T09:00:00Z",
};

/** As it stands on the server from now on. */
const stands = (version: number, part: Partial<ProjectDetails>) =>
  server.use(
    http.get("*/api/v1/projects/vita-air", () =>
      HttpResponse.json({ ...project, ...part }, { headers: { ETag: `"${version}"` } }),
    ),
  );

function open(me: Me, part: Partial<ProjectDetails> = {}, changes: object[] = [made]) {
  const told: unknown[] = [];
  givenAnApi();
  givenMe(me);
  stands(1, part);
  server.use(
    http.get("*/api/v1/projects/vita-air/stage-changes", () => HttpResponse.json(changes)),
    http.get("*/api/v1/projects/vita-air/models", () => HttpResponse.json([model])),
    http.get("*/api/v1/projects/vita-air/documents", () => HttpResponse.json([])),
    http.get("*/api/v1/projects/vita-air/publications", () => HttpResponse.json([project.publication])),
    http.post("*/api/v1/projects/vita-air/stage-changes/1/decision", async ({ request }) => {
      told.push({ seen: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(
        {
          type: "urn:essaim:problem:conflict",
          title: "",
          status: 409,
          detail: "",
          errors: [{ pointer: "/to", code: "sponsor-missing", message: "" }],
          allowed: [],
        },
        { status: 409 },
      );
    }),
  );
  renderRoute("/projets/vita-air");
  return told;
}

test("everybody reads a published sheet: its phases, its story as far as known, and no desk", async () => {
  open(anonymous);

  expect(await screen.findByRole("heading", { level: 1, name: "VITA-Air" })).toBeVisible();
  const phases = within(screen.getByRole("region", { name: "Étapes" })).getAllByRole("listitem");
  expect(phases.map(({ textContent }) => textContent)).toEqual([
    "Repéré",
    "Étude de faisabiliténon parcourue",
    "Modélisation2e semestre 2016",
    "Mesureà venir",
    "Essaimageà venir",
    "Évaluationà venir",
  ]);
  expect(screen.getByText("Un second.")).toBeVisible();
  expect(screen.getByText(/sans prouver que le projet en est la cause/)).toBeVisible();
  expect(await screen.findByText("Première fiche.")).toBeVisible();
  const story = within(screen.getByRole("region", { name: "Histoire" }));
  expect(await story.findByRole("link", { name: /^Modèle publié, version 1/ })).toBeVisible();
  expect(story.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "juillet 2015Entrée dans l’accélérateur",
    expect.stringMatching(/^2e semestre 2016Modélisation/),
    expect.stringMatching(/^19 novembre 2026Modèle publié, version 1.*Avec le porteur\.$/),
    "20 novembre 2026Fiche publiée, révision 1Première fiche.",
  ]);
  expect(screen.getByText("Illustratif")).toBeVisible();
  expect(screen.queryByRole("complementary", { name: "Bureau" })).toBeNull();
});

test("an officer is told what a step lacks before she tries, in words or in the server's own", async () => {
  open(officer, { desk });
  const steps = within(await screen.findByRole("region", { name: "Étapes possibles" }));

  expect(steps.getByText(/Publish a model with three core elements/)).toBeVisible();
  expect(steps.queryByRole("button", { name: /Mesure/ })).toBeNull();
  expect(steps.getByText("(peut être levée par écrit)")).toBeInTheDocument();
  expect(screen.getByText(/nommez l’organisation/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Publier/ })).toBeNull();
  expect(screen.getAllByText("Déjà étudié ailleurs.")).not.toHaveLength(0);

  await userEvent.click(steps.getByRole("button", { name: /^Proposer.*Sorti/ }));
  await userEvent.click(steps.getByRole("button", { name: "Proposer l’étape" }));
  const alert = await steps.findByRole("alert");
  for (const field of ["Quand", "Motif de la sortie", "Pourquoi"]) {
    expect(alert).toHaveTextContent(field);
  }
});

test("a manager decides on a step that waits; what refuses it is told in words", async () => {
  const told = open(manager, { desk: { ...desk, waiting } });
  const step = within(await screen.findByRole("region", { name: "Une étape attend une décision" }));

  expect(step.getByText(/Sorti, mi 2018, autonome/)).toBeVisible();
  expect(step.queryByRole("button", { name: /Retirer/ })).toBeNull();
  await userEvent.click(step.getByRole("button", { name: "Accepter" }));
  expect(await step.findByRole("alert")).toHaveTextContent("nommez l’organisation");
  expect(told).toEqual([{ seen: '"1"', body: { accepted: true } }]);
});

test("a project that has changed since it was shown is not decided on: it is told how, and shown anew", async () => {
  const told = open(manager, { desk: { ...desk, waiting } });
  const step = within(await screen.findByRole("region", { name: "Une étape attend une décision" }));
  const sheet = { ...project.sheet, summary: "Un autre résumé.", themes: [], description: "Un premier paragraphe." };
  stands(2, { sheet, desk: { ...desk, waiting } });
  await userEvent.click(step.getByRole("button", { name: "Accepter" }));

  const alert = await step.findByRole("alert");
  expect(alert).toHaveTextContent("Quelqu’un a fait un changement entre-temps");
  expect(
    within(alert)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Résumé Un diagnostic gratuit. → Un autre résumé.", expect.stringMatching(/^Description/), "Thèmes"]);
  expect(screen.getByText("Un autre résumé.")).toBeVisible();
  expect(told).toEqual([]);

  await userEvent.click(step.getByRole("button", { name: "Accepter" }));
  await expect.poll(() => told).toEqual([{ seen: '"2"', body: { accepted: true } }]);
});

test("evidence is confirmed as it was shown, or not at all", async () => {
  open(manager, { desk: { ...desk, evidence: [evidence] } });
  const confirmed: unknown[] = [];
  server.use(
    http.get("*/api/v1/projects/vita-air/evidence/e1", () =>
      HttpResponse.json({ ...evidence, level: 4 }, { headers: { ETag: '"2"' } }),
    ),
    http.post("*/api/v1/projects/vita-air/evidence/e1/confirmation", ({ request }) => {
      confirmed.push(request.headers.get("If-Match"));
      return HttpResponse.json({ ...evidence, level: 4, state: "CONFIRMED" });
    }),
  );
  const proofs = within(await screen.findByRole("region", { name: "Niveau de preuve" }));
  const confirm = await proofs.findByRole("button", { name: "Confirmer" });
  stands(2, { desk: { ...desk, evidence: [{ ...evidence, level: 4 }] } });
  await userEvent.click(confirm);
  expect(await proofs.findByRole("alert")).toHaveTextContent("Niveau 2 → 4");
  expect(confirmed).toEqual([]);

  await userEvent.click(proofs.getByRole("button", { name: "Confirmer" }));
  await expect.poll(() => confirmed).toEqual(['"2"']);
});

test("whoever proposed a step takes it back, and does not decide on it", async () => {
  open({ ...manager, username: "claire@example.org" }, { desk: { ...desk, waiting } });
  const step = within(await screen.findByRole("region", { name: "Une étape attend une décision" }));

  expect(step.getByRole("button", { name: "Retirer la proposition" })).toBeVisible();
  expect(step.queryByRole("button", { name: "Accepter" })).toBeNull();
});

test("a step that was refused is told with its reason and by whom, until another is made", async () => {
  const nadia = { account: "nadia@example.org", name: "Nadia Benali" };
  const decided = { decidedBy: nadia, decidedAt: "2026-11-22T09:00:00Z", decisionReason: "L’étude manque encore." };
  open(officer, { desk }, [made, { ...waiting, state: "DECLINED", ...decided }]);

  const refused = await screen.findByRole("region", { name: /^Étape refusée.: Sorti/ });
  expect(refused).toHaveTextContent("L’étude manque encore.");
  expect(refused).toHaveTextContent("refusée par Nadia Benali");
  expect(screen.getByRole("region", { name: "Étapes possibles" })).toBeVisible();
});

test("a sheet is read at its own address as it was published, with the way to today's", async () => {
  givenAnApi();
  givenMe(anonymous);
  server.use(http.get("*/api/v1/projects/vita-air/publications/1", () => HttpResponse.json(project)));
  renderRoute("/projets/vita-air/publications/1");

  expect(await screen.findByText("Révision 1, telle qu’elle a été publiée.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "VITA-Air" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Lire la fiche d’aujourd’hui" })).toHaveAttribute(
    "href",
    "/projets/vita-air",
  );
});

test("a revision that never was has no page", async () => {
  givenAnApi();
  givenMe(anonymous);
  renderRoute("/projets/vita-air/publications/0");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
});

test("a result is called as the catalogue calls its indicator, and claims no source that is not published", async () => {
  const result = { estimate: 41.5, unit: "PERCENT", method: "Enquête.", since: "2016", illustrative: true } as const;
  open(anonymous, { sheet: { ...project.sheet, results: [{ ...result, id: "r1", indicatorCode: "BES-02" }] } });

  const results = within(await screen.findByRole("region", { name: "Résultats" }));
  expect(await results.findByText(/^Part des projets jugés difficiles/)).toBeVisible();
  expect(results.getByText(/non publiée/)).toBeVisible();
  expect(results.queryByText(/le porteur du projet/)).toBeNull();
});

test("a sponsor is called as at the project's entry and as today, and leads to its page", async () => {
  const sponsor = {
    id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2e",
    name: "Agence nationale de la cohésion des territoires",
  };
  server.use(
    http.get(`*/api/v1/organisations/${sponsor.id}`, () =>
      HttpResponse.json({
        ...sponsor,
        types: ["SPONSOR"],
        illustrative: false,
        succession: [
          { id: "1", name: "CGET", to: "2019", place: "EARLIER" },
          { ...sponsor, from: "2020", place: "ITSELF" },
        ],
      }),
    ),
  );
  open(anonymous, { sheet: { ...project.sheet, sponsor } });

  const link = await screen.findByRole("link", { name: `CGET, aujourd’hui ${sponsor.name}` });
  expect(link).toHaveAttribute("href", `/organisations/${sponsor.id}`);
});
