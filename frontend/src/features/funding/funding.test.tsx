import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { AgreementDetails, AgreementSummary, FundedLine, FundingTotals, LineDetails, Me } from "@/api";
import { anonymous, gard, givenAnApi, givenMe, givenShared, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = { ...lead, memberships: ["ANSA"], territories: [], permissions: ["WRITE_FUNDING"] };
const funder: Me = { ...lead, memberships: ["FUNDER"], territories: [], funders: ["ANCT"], permissions: [] };

const agreement: AgreementSummary = {
  id: "a1",
  reference: "2016-7",
  title: "Appel à projets 2016",
  funder: { id: "o1", name: "CGET", today: { id: "o2", name: "ANCT" } },
  beneficiary: { id: "o3", name: "Ansa" },
  amount: 115000.5,
  expected: 57500.25,
  received: 0,
  late: 57500.25,
  signedOn: "2016-03-15",
  startsOn: "2016-01-01",
  endsOn: "2016-12-31",
  state: "ENDED",
  scopes: ["PROGRAMME", "PROJECT"],
  illustrative: true,
};

const sheet: AgreementDetails = {
  id: "a1",
  agreement,
  nature: "CASH",
  euNotified: false,
  lines: [
    { id: "l1", scope: "PROGRAMME", amount: 100000 },
    { id: "l2", scope: "PROJECT", amount: 15000.5 },
  ],
  payments: [{ id: "p1", dueOn: "2016-06-30", expectedAmount: 57500.25, state: "LATE" }],
  updatedAt: "2026-11-23T09:00:00Z",
};

const line: FundedLine = {
  id: "l1",
  agreementId: "a1",
  reference: "2016-7",
  title: "Appel à projets 2016",
  funder: agreement.funder,
  scope: "PROGRAMME",
  amount: 100000,
  startsOn: "2016-01-01",
  endsOn: "2016-12-31",
  illustrative: true,
};

const totals: FundingTotals = {
  agreements: 1,
  withoutSiret: 1,
  agreementsAmount: 115000.5,
  lines: 2,
  linesAmount: 115000.5,
  byFunder: [{ code: "o2", label: "ANCT", amount: 115000.5, lines: ["l1", "l2"] }],
  byScope: [
    { code: "PROGRAMME", label: "PROGRAMME", amount: 100000, lines: ["l1"] },
    { code: "PROJECT", label: "PROJECT", amount: 15000.5, lines: ["l2"] },
  ],
  byProject: [{ code: "", label: "", amount: 115000.5, lines: ["l1", "l2"] }],
  byYear: [{ code: "2016", label: "2016", amount: 115000.5, lines: ["l1", "l2"] }],
  byFunderAndScope: [
    { funder: "o2", scope: "PROGRAMME", amount: 100000, lines: ["l1"] },
    { funder: "o2", scope: "PROJECT", amount: 15000.5, lines: ["l2"] },
  ],
  entries: [line, { ...line, id: "l2", scope: "PROJECT", amount: 15000.5 }],
};

beforeEach(() => localStorage.clear());

function open(path: string, me: Me, answered: FundingTotals = totals) {
  const sent: { seen: string | null; body: unknown }[] = [];
  givenAnApi();
  givenMe(me);
  server.use(
    http.get("*/api/v1/funding-agreements", () => HttpResponse.json({ items: [agreement] })),
    http.get("*/api/v1/funding-agreements/a1", () => HttpResponse.json(sheet, { headers: { ETag: '"1"' } })),
    http.put("*/api/v1/funding-agreements/a1/payments/p1", async ({ request }) => {
      sent.push({ seen: request.headers.get("If-Match"), body: await request.json() });
      return HttpResponse.json(sheet, { headers: { ETag: '"2"' } });
    }),
    http.get("*/api/v1/funding/totals", () => HttpResponse.json(answered)),
    http.get("*/api/v1/organisations/o2", () => HttpResponse.json({ id: "o2", name: "Agence", shortName: "ANCT" })),
    http.get("*/api/v1/projects/vita-air", () => HttpResponse.json({ sheet: { name: "VITA-Air" } })),
    http.get("*/api/v1/projects", () => HttpResponse.json({ items: [] })),
  );
  renderRoute(path);
  return sent;
}

test("a funder reads what it funds, under the name it signed with, and is offered no change", async () => {
  open("/financements", funder);

  expect(await screen.findByRole("heading", { level: 1, name: "Ce que nous finançons" })).toBeVisible();
  const row = await screen.findByRole("row", { name: /Appel à projets 2016/ });
  expect(row).toHaveTextContent("CGET, aujourd’hui ANCT");
  expect(row).toHaveTextContent("Illustratif");
  expect(await screen.findByRole("heading", { name: "Projets soutenus" })).toBeVisible();
  expect(await screen.findByText(/Pour une convention, le SIRET/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Ajouter une convention" })).toBeNull();
});

test("a choice is counted, added up and taken away; what the address alone narrows is shown and undone", async () => {
  open("/financements?financeur=o2&projet=vita-air", officer);

  expect(await screen.findByText(/1 convention · 115 000,50/)).toHaveTextContent("Illustratif");
  expect(screen.getByRole("link", { name: "Les lignes de ce choix (CSV)" })).toHaveAttribute(
    "href",
    "/api/v1/funding/lines.csv?project=vita-air&funder=o2",
  );
  expect(await screen.findByRole("button", { name: /^Projet : VITA-Air/ })).toBeVisible();
  await userEvent.click(await screen.findByRole("button", { name: /^Financeur : ANCT/ }));
  expect(screen.queryByRole("button", { name: /^Financeur/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Tout effacer" }));
  expect(await screen.findByRole("link", { name: "Toutes les lignes (CSV)" })).toBeVisible();
});

test("behind each total are its lines, with their agreements", async () => {
  open("/financements/totaux", officer);
  const table = within(await screen.findByRole("region", { name: "Par année de signature" }));

  expect(table.getByRole("row", { name: /^2016/ })).toHaveTextContent("Illustratif");
  await userEvent.click(table.getByRole("button", { name: /^2 lignes/ }));
  expect(table.getAllByRole("link", { name: "Appel à projets 2016" })).toHaveLength(2);
  expect(table.getAllByRole("listitem")[1]).toHaveTextContent("15 000,50");
});

test.each([
  ["a stranger", anonymous],
  ["a territory's team", lead],
])("for %s there is no such page", async (_who, me) => {
  open("/financements", me);
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
});

test("what is late is loud, and an officer notes that it came", async () => {
  const sent = open("/financements/a1", officer);

  expect(await screen.findByText(/en retard\.$/)).toHaveTextContent("57 500,25 €");
  const lines = within(await screen.findByRole("region", { name: "Lignes" }));
  expect(lines.getByRole("row", { name: /Total des lignes = montant de la convention/ })).toHaveTextContent(
    "115 000,50 €",
  );
  expect(lines.getByText(/un projet qui n’est pas encore publié/)).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: /^Noter la réception/ }));
  await userEvent.type(await screen.findByRole("textbox", { name: /^Montant reçu/ }), "57 500,25");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer le versement" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("donnez les deux");
  expect(sent).toEqual([]);
});

test("two who change one agreement choose between its lines, which add up together", async () => {
  givenAnApi();
  givenMe(officer);
  const lines: LineDetails[] = [
    { id: "l1", scope: "PROGRAMME", amount: 100000 },
    { id: "l2", scope: "TERRITORY", territory: gard, amount: 15000.5 },
  ];
  const { sent, colleagueChanges } = givenShared("funding-agreements/a1", { ...sheet, lines });
  renderRoute("/financements/a1/modifier");
  await userEvent.type(await screen.findByRole("textbox", { name: /^Conditions/ }), "En deux fois");
  colleagueChanges({ agreement: { ...agreement, amount: 100000 }, lines: lines.slice(0, 1) });
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer la convention" }));

  const panel = within(await screen.findByRole("region", { name: /Quelqu’un a changé cette fiche/ }));
  expect(panel.getAllByText("Changé par l’autre personne seulement.")).toHaveLength(2);
  await userEvent.click(panel.getByRole("button", { name: "Enregistrer ces choix" }));
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    amount: 100000,
    lines: [{ scope: "PROGRAMME", amount: 100000 }],
    conditions: "En deux fois",
  });
});

test("two who note one payment are shown both", async () => {
  givenAnApi();
  givenMe(officer);
  const { sent, colleagueChanges } = givenShared("funding-agreements/a1", sheet, "funding-agreements/a1/payments/p1");
  renderRoute("/financements/a1");
  await userEvent.click(await screen.findByRole("button", { name: /^Noter la réception/ }));
  await userEvent.type(await screen.findByRole("textbox", { name: /^Référence/ }), "VIR-12");
  colleagueChanges({ payments: sheet.payments.map((payment) => ({ ...payment, reference: "VIR-7" })) });
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer le versement" }));

  await userEvent.click(await screen.findByRole("radio", { name: /VIR-12/ }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ reference: "VIR-12" });
});

test("totals say that they reconcile, and loudly when they do not", async () => {
  open("/financements/totaux", officer);
  const table = await screen.findByRole("row", { name: /^Total des lignes = total des conventions/ });
  expect(table).toHaveTextContent("115 000,50 €");
  expect(screen.getByText("Sans projet publié")).toBeVisible();
});

test("totals that differ are an alarm", async () => {
  open("/financements/totaux", officer, { ...totals, linesAmount: 115000.49 });
  expect(await screen.findByText("Les totaux diffèrent.")).toBeVisible();
});
