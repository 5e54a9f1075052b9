import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { DataImportDetails, Me, ProposedChange } from "@/api";
import { gard, givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = {
  ...lead,
  memberships: ["ANSA"],
  territories: [],
  permissions: ["READ_IMPORTS", "IMPORT_FIGURES"],
};
const manager: Me = { ...officer, permissions: [...officer.permissions, "WITHDRAW_IMPORTS"] };
const id = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b";
const address = `*/api/v1/imports/${id}`;

const preview: DataImportDetails = {
  id,
  fileName: "bmo-2025.xlsx",
  sha256: "0",
  format: "bmo",
  state: "PREVIEW",
  importedBy: { account: "claire@example.org", name: "Claire Morel" },
  importedAt: "2026-11-20T09:00:00Z",
  refused: 0,
  effects: [
    { indicatorCode: "BES-02", derived: false, added: 12, revised: 1, unchanged: 2011 },
    { indicatorCode: "PUB-05", derived: true, added: 0, revised: 101, unchanged: 7 },
  ],
  sources: [
    { id, label: "Enquête BMO", publisher: "France Travail", licence: "Licence Ouverte 2.0", cogVintage: 2025 },
  ],
  totals: [],
  leftOut: [],
};

const revised: ProposedChange = {
  position: 3,
  indicatorCode: "BES-02",
  territory: gard,
  period: { start: "2025-01-01", end: "2025-12-31" },
  breakdown: {},
  series: "",
  kind: "REVISED",
  proposed: { status: "NORMAL", value: 71 },
  standing: { status: "SECRET", range: { lower: 70, upper: 73, kind: "BOUNDS" } },
  place: "BMO!L7",
};

beforeEach(() => localStorage.clear());

/** An import as the server keeps it: each step must show the version that was seen. */
function givenAnImport(file: DataImportDetails = preview) {
  const kept = { ...file };
  const calls: { step: string; key: string | null; body?: unknown }[] = [];
  const asked: (string | null)[] = [];
  let version = 1;
  const etag = () => `"${version}"`;
  const answer = () => HttpResponse.json(kept, { headers: { ETag: etag() } });
  const change = (part: Partial<DataImportDetails>) => {
    version += 1;
    Object.assign(kept, part);
  };
  const step = async (request: Request, name: string, part: Partial<DataImportDetails>) => {
    const text = await request.text();
    calls.push({
      step: name,
      key: request.headers.get("Idempotency-Key"),
      ...(text && { body: JSON.parse(text) as unknown }),
    });
    if (request.headers.get("If-Match") !== etag()) {
      return HttpResponse.json({ type: "t", title: "t", status: 412, detail: "", errors: [] }, { status: 412 });
    }
    change(part);
    return answer();
  };
  givenAnApi();
  server.use(
    http.get("*/api/v1/imports", () => HttpResponse.json({ items: [] })),
    http.get("*/api/v1/file-mappings", () => HttpResponse.json([])),
    http.post("*/api/v1/imports", async ({ request }) => {
      calls.push({
        step: new URL(request.url).searchParams.get("fileName") ?? "",
        key: request.headers.get("Idempotency-Key"),
      });
      return HttpResponse.json(kept, { status: 201 });
    }),
    http.get(address, answer),
    http.get(`${address}/changes`, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("kind"));
      return HttpResponse.json({ items: [revised] });
    }),
    http.get(`${address}/refused-cells`, () =>
      HttpResponse.json({
        items: [
          { position: 1, place: "C2", heading: "zone_code", value: "99", code: "territory-unknown", reason: "is not" },
          { position: 2, place: "D4", heading: "", value: "", code: "brand-new", reason: "is odd" },
        ],
      }),
    ),
    http.post(`${address}/recording`, ({ request }) =>
      step(request, "record", {
        state: "RECORDED",
        recordedBy: { account: "claire@example.org", name: "Claire Morel" },
        recordedAt: "2026-11-21T09:00:00Z",
      }),
    ),
    http.put(`${address}/source`, ({ request }) => step(request, "source", {})),
    http.post(`${address}/withdrawal`, ({ request }) =>
      step(request, "withdraw", {
        state: "WITHDRAWN",
        withdrawnBy: { account: "nadia@example.org" },
        withdrawnAt: "2026-11-22T09:00:00Z",
        withdrawalReason: "Mauvais fichier",
      }),
    ),
    http.delete(address, ({ request }) => {
      calls.push({ step: "discard", key: request.headers.get("Idempotency-Key") });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { calls, asked, change };
}

function open(me: Me, path = `/imports/${id}`) {
  givenMe(me);
  return renderRoute(path);
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const confirmed = async (verb: string) =>
  userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: verb }));

test("a file that is dropped leads to what it would change", async () => {
  const { calls } = givenAnImport();
  const { router } = open(officer, "/imports");
  await userEvent.upload(await screen.findByLabelText(/^Nouveau fichier/), new File(["a;b"], "bmo 2025.csv"));

  expect(await screen.findByRole("heading", { level: 1, name: "bmo-2025.xlsx" })).toBeVisible();
  expect(router.state.location.pathname).toBe(`/imports/${id}`);
  expect(calls).toEqual([{ step: "bmo 2025.csv", key: expect.stringMatching(/^.{8,}$/) }]);
});

test("a file that cannot be read is refused with the cure", async () => {
  givenAnImport();
  server.use(
    http.post("*/api/v1/imports", () =>
      HttpResponse.json(
        {
          type: "t",
          title: "t",
          status: 400,
          detail: "",
          errors: [{ parameter: "file", code: "file-encrypted", message: "" }],
        },
        { status: 400 },
      ),
    ),
  );
  open(officer, "/imports");
  expect(await screen.findByText("Aucun fichier pour l’instant")).toBeVisible();
  await userEvent.upload(await screen.findByLabelText(/^Nouveau fichier/), new File(["a"], "a.xlsx"));

  expect(await screen.findByRole("alert")).toHaveTextContent("Enregistrez-le sans mot de passe");
  expect(screen.queryByRole("button", { name: "Renvoyer" })).toBeNull();
});

test("a sentence says it all, and each figure stands beside the one of today", async () => {
  const { asked } = givenAnImport();
  const { router } = open(officer);

  expect(await screen.findByText(/^12 chiffres nouveaux/)).toHaveTextContent(
    "12 chiffres nouveaux, 1 révisé, 2 011 inchangés ; 101 calculés à partir d’eux changent aussi.",
  );
  const row = await screen.findByRole("row", { name: /^Gard/ });
  for (const words of ["BES-02", "année 2025", "entre 70,0 et 73,0 %", "71,0 %", "BMO!L7"]) {
    expect(row).toHaveTextContent(words);
  }
  expect(screen.getByRole("link", { name: /^Révisés/ })).toHaveAttribute("aria-current", "page");
  await userEvent.click(screen.getByRole("link", { name: "Nouveaux (12)" }));
  await waitFor(() => expect(asked).toEqual(["REVISED", "ADDED"]));
  expect(router.state.location.search).toEqual({ nature: "nouveaux" });
});

test("a long list goes on where its page ended", async () => {
  givenAnImport();
  const further = { ...revised, position: 4, territory: { ...gard, code: "DEP-34", name: "Hérault" } };
  server.use(
    http.get(`${address}/changes`, ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get("cursor") === "AAAAAw"
          ? { items: [further] }
          : { items: [revised], next: "AAAAAw" },
      ),
    ),
  );
  open(officer);
  await press("Afficher la suite");

  expect(await screen.findByRole("row", { name: /^Hérault/ })).toBeVisible();
  expect(screen.getByRole("row", { name: /^Gard/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Afficher la suite" })).toBeNull();
});

test("what was looked at is recorded, once, and then nothing more is offered", async () => {
  const { calls } = givenAnImport();
  open(officer);
  await press("Enregistrer ces chiffres");

  expect(await screen.findByText(/^Enregistré le 21 novembre 2026.*, Claire Morel\.$/)).toBeVisible();
  expect(calls).toEqual([{ step: "record", key: expect.stringMatching(/^.{8,}$/) }]);
  expect(screen.queryByRole("button", { name: /Enregistrer|Écarter|Retirer/ })).toBeNull();
});

test("when figures changed meanwhile, the fresh preview is read before anything is recorded", async () => {
  const { calls, change } = givenAnImport();
  open(officer);
  await screen.findByRole("button", { name: "Enregistrer ces chiffres" });
  change({ effects: [{ indicatorCode: "BES-02", derived: false, added: 0, revised: 0, unchanged: 3 }] });
  await press("Enregistrer ces chiffres");

  expect(await screen.findByRole("alert")).toHaveTextContent("Les chiffres ont changé entre-temps, relisez.");
  expect(await screen.findByText(/^aucun chiffre nouveau, aucun révisé, 3 inchangés/)).toBeVisible();
  await press("Enregistrer ces chiffres");
  expect(await screen.findByText(/^Enregistré le/)).toBeVisible();
  expect(new Set(calls.map(({ key }) => key)).size).toBe(2);
});

test("with refused cells the file is not recorded, and the page says why", async () => {
  givenAnImport({ ...preview, refused: 2, effects: [] });
  open(officer);

  expect(await screen.findByText(/2 cases sont refusées/)).toBeVisible();
  expect(await screen.findByRole("row", { name: /^C2/ })).toHaveTextContent("Ce territoire n’existe pas");
  expect(screen.getByRole("row", { name: /^D4/ })).toHaveTextContent("is odd");
  expect(screen.getByRole("link", { name: "Télécharger (CSV)" })).toHaveAttribute(
    "href",
    `/api/v1/imports/${id}/refused-cells.csv`,
  );
  expect(screen.queryByRole("button", { name: "Enregistrer ces chiffres" })).toBeNull();
});

test("a file is put away once confirmed", async () => {
  const { calls } = givenAnImport();
  const { router } = open(officer);
  await press("Écarter ce fichier");
  await confirmed("Écarter le fichier");

  await waitFor(() => expect(router.state.location.pathname).toBe("/imports"));
  expect(calls).toEqual([{ step: "discard", key: null }]);
});

test("a source is named better before its figures are recorded", async () => {
  const { calls } = givenAnImport();
  open(officer);
  await press(/^Corriger la source/);
  const label = await screen.findByRole("textbox", { name: "Source" });
  await userEvent.clear(label);
  await userEvent.type(label, "BMO 2025");
  await press("Corriger la source");

  await screen.findByText("Source corrigée");
  expect(calls).toEqual([
    {
      step: "source",
      key: null,
      body: { id, label: "BMO 2025", publisher: "France Travail", licence: "Licence Ouverte 2.0", cogVintage: 2025 },
    },
  ]);
});

test("totals that disagree come first, and rows left out say why", async () => {
  const total = {
    place: "A2",
    label: "France",
    indicatorCode: "BES-02",
    period: revised.period,
    series: "",
    published: 208300,
    summed: 208361,
    tolerance: 50,
    agrees: false,
  };
  const why = "collectivité d’outre-mer";
  givenAnImport({
    ...preview,
    totals: [total, { ...total, place: "A3", agrees: true }],
    leftOut: ["B7", "B8"].map((place) => ({ place, what: "978", why })),
  });
  open(officer);

  expect(await screen.findByRole("row", { name: /^France/ })).toHaveTextContent("−61".replace("−", "-"));
  expect(screen.getByText("Un total imprimé est bien la somme de ses lignes")).toBeVisible();
  expect(screen.getByText(/et une autre ligne/)).toHaveTextContent("B7");
});

test("a manager withdraws what is recorded, and says why", async () => {
  const { calls } = givenAnImport({ ...preview, state: "RECORDED", recordedAt: "2026-11-21T09:00:00Z" });
  open(manager);
  await press("Retirer ces chiffres…");
  const reason = await screen.findByRole("textbox", { name: "Motif du retrait" });
  await press("Retirer ces chiffres");
  expect(await screen.findByRole("link", { name: /^Motif du retrait/ })).toBeVisible();
  await userEvent.type(reason, "Mauvais fichier");
  await press("Retirer ces chiffres");

  expect(await screen.findByText(/^Retiré le 22 novembre 2026.*, nadia@example\.org\.$/)).toBeVisible();
  expect(screen.getByText("Mauvais fichier")).toBeVisible();
  expect(calls).toEqual([
    { step: "withdraw", key: expect.stringMatching(/^.{8,}$/), body: { reason: "Mauvais fichier" } },
  ]);
});

test("those who may not read imports find no such page, and no link", async () => {
  givenAnImport();
  open(lead, "/imports");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Fichiers de chiffres" })).toBeNull();
});

test("a description that cannot be reached says so, and nothing opens", async () => {
  givenAnImport();
  server.use(
    http.get("*/api/v1/file-mappings", () =>
      HttpResponse.json([{ id, name: "Suivi", source: { publisher: "Association" } }]),
    ),
    http.get(`*/api/v1/file-mappings/${id}`, () => HttpResponse.json({}, { status: 503 })),
  );
  open(officer, "/imports");
  await userEvent.click(await screen.findByRole("button", { name: /^Oublier la description/ }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Cela n’a pas abouti");
  expect(screen.queryByRole("dialog")).toBeNull();
});
