import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { Me, TerritoryNoteDetails, TerritoryNoteDraft } from "@/api";
import { anonymous, givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const writer: Me = { ...lead, permissions: ["WRITE_NOTES"] };
const officer: Me = { ...lead, memberships: ["ANSA"], territories: [], permissions: ["READ_NOTES"] };
const address = "*/api/v1/territories/DEP-30/notes";

const meeting: TerritoryNoteDetails = {
  id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b",
  territory: "DEP-30",
  title: "Réunion",
  text: "Trois structures cherchent dix personnes.",
  author: lead.username,
  authorName: lead.name,
  createdAt: "2026-11-23T09:00:00Z",
  updatedAt: "2026-11-23T09:00:00Z",
};

beforeEach(() => localStorage.clear());

/** The notes as the server keeps them: every write makes a new ETag, and is answered by these rules. */
function givenNotes(...notes: TerritoryNoteDetails[]) {
  const kept = [...notes];
  const calls: { method: string; key: string | null; seen: string | null }[] = [];
  let version = 1;
  const etag = () => `"${version}"`;
  const told = (request: Request) =>
    calls.push({
      method: request.method,
      key: request.headers.get("Idempotency-Key"),
      seen: request.headers.get("If-Match"),
    });
  const stale = (request: Request) => request.headers.get("If-Match") !== etag();
  const refused = () =>
    HttpResponse.json({ type: "t", title: "t", status: 412, detail: "", errors: [] }, { status: 412 });
  const write = (draft: TerritoryNoteDraft) => {
    version += 1;
    Object.assign(kept[0] ?? {}, draft, { updatedAt: `2026-11-23T10:0${version}:00Z` });
  };
  server.use(
    http.get(address, ({ request }) => {
      const from = Number(new URL(request.url).searchParams.get("cursor") ?? 0);
      const next = from + 2 < kept.length ? String(from + 2) : undefined;
      return HttpResponse.json({ items: kept.slice(from, from + 2), next });
    }),
    http.post(address, async ({ request }) => {
      told(request);
      kept.unshift({ ...meeting, id: crypto.randomUUID(), ...((await request.json()) as TerritoryNoteDraft) });
      return HttpResponse.json(kept[0], { status: 201 });
    }),
    http.get(`${address}/:id`, () => HttpResponse.json(kept[0], { headers: { ETag: etag() } })),
    http.put(`${address}/:id`, async ({ request }) => {
      told(request);
      if (stale(request)) {
        return refused();
      }
      write((await request.json()) as TerritoryNoteDraft);
      return HttpResponse.json(kept[0], { headers: { ETag: etag() } });
    }),
    http.delete(`${address}/:id`, ({ request }) => {
      told(request);
      if (stale(request)) {
        return refused();
      }
      kept.shift();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { calls, write };
}

function open(me: Me) {
  givenAnApi();
  givenMe(me);
  return renderRoute("/territoires/DEP-30/notes");
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const field = (name: string) => screen.findByRole("textbox", { name });

test("the team adds a note, once, and finds it in the list", async () => {
  const { calls } = givenNotes();
  open(writer);

  expect(await screen.findByText("Aucune note pour l’instant")).toBeVisible();
  expect(
    screen.getByText(/^Lues par l’équipe du territoire, qui les écrit, et par l’équipe projet Ansa/),
  ).toBeVisible();
  await press("Écrire une note");
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Titre" })).toHaveFocus());
  await userEvent.keyboard("Visite");
  await userEvent.type(await field("Texte"), "Un employeur cherche.");
  await press("Ajouter la note");

  expect(await screen.findByRole("article", { name: "Visite" })).toHaveTextContent("Un employeur cherche.");
  expect(await screen.findByText("Note ajoutée")).toBeVisible();
  expect(calls).toEqual([{ method: "POST", key: expect.stringMatching(/^.{8,}$/), seen: null }]);
  expect(localStorage).toHaveLength(0);
  expect(screen.getByRole("button", { name: "Écrire une note" })).toHaveFocus();
});

test("what the server refuses stands beside its field", async () => {
  givenNotes();
  server.use(
    http.post(address, () =>
      HttpResponse.json(
        {
          type: "urn:essaim:problem:invalid-request",
          title: "",
          status: 400,
          detail: "",
          errors: [{ pointer: "/title", code: "size", message: "" }],
        },
        { status: 400 },
      ),
    ),
  );
  open(writer);
  await press("Écrire une note");
  await userEvent.type(await field("Titre"), "A");
  await userEvent.type(await field("Texte"), "B");
  await press("Ajouter la note");

  await screen.findByRole("alert");
  expect(await field("Titre")).toHaveAccessibleDescription(/trop court ou trop long/);
});

test("a note begun and not saved is there again", async () => {
  givenNotes();
  const { router } = open(writer);
  await press("Écrire une note");
  await userEvent.type(await field("Titre"), "À finir");
  await router.navigate({ to: "/territoires/$code", params: { code: "DEP-30" } });
  await screen.findByRole("heading", { level: 1, name: "Gard" });
  await userEvent.click(await screen.findByRole("link", { name: "Notes" }));

  expect(await screen.findByText("Brouillon retrouvé.")).toBeVisible();
  expect(await field("Titre")).toHaveValue("À finir");
});

test("two changes of one note are settled field by field", async () => {
  const { calls, write } = givenNotes({ ...meeting });
  open(writer);
  await press(/^Modifier/);
  await userEvent.type(await field("Titre"), " du 23");
  write({ title: "Réunion annulée", text: meeting.text });
  await press("Enregistrer la note");

  await userEvent.click(await screen.findByRole("radio", { name: /Réunion du 23/ }));
  await press("Enregistrer ces choix");

  expect(await screen.findByRole("article", { name: "Réunion du 23" })).toHaveTextContent(/modifiée le/);
  expect(calls.map(({ seen }) => seen)).toEqual(['"1"', '"2"']);
});

test("a note is deleted once confirmed", async () => {
  const { calls } = givenNotes({ ...meeting });
  open(writer);
  await press(/^Supprimer/);
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Supprimer la note" }));

  expect(await screen.findByText("Note supprimée")).toBeVisible();
  expect(await screen.findByText("Aucune note pour l’instant")).toBeVisible();
  expect(calls).toEqual([{ method: "DELETE", key: null, seen: '"1"' }]);
});

test("what was written since is not deleted unread", async () => {
  const { calls, write } = givenNotes({ ...meeting });
  open(writer);
  await screen.findByRole("article");
  write({ title: "Réunion", text: "Tout autre chose" });
  await press(/^Supprimer/);
  await press("Supprimer la note");

  expect(await screen.findByRole("alert")).toHaveTextContent("Cette note a changé entre-temps");
  expect(calls).toEqual([]);
});

test("Ansa's team reads, older notes too, and writes nothing", async () => {
  givenNotes(meeting, { ...meeting, id: "2", title: "Avant" }, { ...meeting, id: "3", title: "Tout au début" });
  open(officer);

  expect(await screen.findByRole("article", { name: "Réunion" })).toHaveTextContent(
    "Hélène Roche, le 23 novembre 2026 à 10:00",
  );
  await press("Afficher la suite");
  expect(await screen.findByRole("article", { name: "Tout au début" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Écrire|Modifier|Supprimer|suite/ })).toBeNull();
});

test.each([
  ["a stranger", anonymous],
  ["a funder", { ...lead, memberships: ["FUNDER"], territories: [], permissions: [] } satisfies Me],
  [
    "another territory's team",
    { ...writer, territories: [{ code: "DEP-76", type: "DEPARTMENT", name: "S" }] } satisfies Me,
  ],
])("for %s there is no such page, and no link to it", async (_who, me) => {
  const { router } = open(me);
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();

  await router.navigate({ to: "/territoires/$code", params: { code: "DEP-30" } });
  await screen.findByRole("heading", { level: 1, name: "Gard" });
  expect(screen.queryByRole("link", { name: "Notes" })).toBeNull();
});
