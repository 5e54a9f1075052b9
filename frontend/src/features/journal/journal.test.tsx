import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { AuditEventDetails, Me } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";
import { midnightInParis } from "./journal-view";

const admin: Me = { ...lead, memberships: ["ANSA_ADMIN"], territories: [], permissions: ["READ_AUDIT"] };
const helene = { id: "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2d", username: "helene@example.org", name: "Hélène Roche" };

const change: AuditEventDetails = {
  id: "1",
  at: "2026-11-23T09:00:00Z",
  action: "UPDATE",
  actor: helene,
  subjectType: "TerritoryNote",
  subjectId: "n1",
  changes: [{ field: "title", before: "Avant", after: "Après", personal: true, erased: false }],
  address: "192.0.2.7",
  requestId: "r1",
};

/** A journal that says one event at a time, and keeps what it was asked. */
function givenAJournal(...events: AuditEventDetails[]) {
  const kept = [...events];
  const asked: Record<string, string>[] = [];
  const erased: unknown[] = [];
  givenAnApi();
  givenMe(admin);
  server.use(
    http.get("*/api/v1/audit-events", ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.push(query);
      const from = Number(query.cursor ?? 0);
      return HttpResponse.json({
        items: kept.slice(from, from + 1),
        ...(from + 1 < kept.length && { next: String(from + 1) }),
      });
    }),
    http.delete("*/api/v1/audit-persons/:id", ({ params }) => {
      erased.push(params.id);
      const { id } = helene;
      kept.splice(0, 1, {
        ...change,
        actor: { id },
        changes: [{ field: "title", personal: true, erased: true }],
      });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { asked, erased };
}

test("an event says who did what to what, and the older ones follow", async () => {
  const { asked } = givenAJournal(change, {
    ...change,
    id: "2",
    action: "READ",
    changes: [],
    subjectType: "Nouveauté",
  });
  renderRoute("/journal");

  const row = await screen.findByRole("row", { name: /Note d’un territoire/ });
  for (const words of ["23/11/2026 10:00", "Hélène Roche", "Modification", "Avant → Après", "192.0.2.7"]) {
    expect(row).toHaveTextContent(words);
  }
  await userEvent.click(screen.getByRole("button", { name: "Afficher la suite" }));
  expect(await screen.findByRole("row", { name: /Nouveauté/ })).toHaveTextContent("Lecture");
  expect(asked.at(-1)).toMatchObject({ cursor: "1" });
});

test("the filters stand in the address, and the file has the same", async () => {
  const { asked } = givenAJournal(change);
  const { router } = renderRoute(
    "/journal?compte=helene@example.org&du=2026-07-01&au=2026-11-23&action=SAUT&requete=12",
  );

  await screen.findByRole("row", { name: /Hélène/ });
  expect(asked).toEqual([
    {
      actor: "helene@example.org",
      requestId: "12",
      since: "2026-06-30T22:00:00Z",
      until: "2026-11-23T23:00:00Z",
    },
  ]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Action" }), "Suppression");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Objet" }), "Note d’un territoire");

  expect(router.state.location.search).toMatchObject({ action: "DELETE", objet: "TerritoryNote", du: "2026-07-01" });
  const file = new URL(screen.getByRole("link", { name: "Télécharger (CSV)" }).getAttribute("href") ?? "", "http://x");
  expect(file.pathname).toBe("/api/v1/audit-events.csv");
  expect(Object.fromEntries(file.searchParams)).toMatchObject({ action: "DELETE", subjectType: "TerritoryNote" });
});

test("a choice without events says what to try", async () => {
  givenAJournal();
  renderRoute("/journal?compte=personne");
  expect(await screen.findByText("Rien dans le journal pour ce choix")).toBeVisible();
});

test("a person's data go once her name is typed", async () => {
  const { erased } = givenAJournal(change);
  renderRoute("/journal");
  await userEvent.click(await screen.findByRole("button", { name: /^Effacer ses données personnelles/ }));
  const dialog = within(await screen.findByRole("dialog"));
  const erase = dialog.getByRole("button", { name: "Effacer ses données" });
  expect(erase).toBeDisabled();
  await userEvent.type(dialog.getByRole("textbox"), "Hélène Roche");
  await userEvent.click(erase);

  expect(await screen.findByText("personne effacée")).toBeVisible();
  expect(screen.getByText("effacé")).toBeVisible();
  expect(erased).toEqual([helene.id]);
});

test("of a change from one person to another, what is about the other stays", async () => {
  const fromHerToHim = { field: "author", after: "him@example.org", personal: true, erased: true };
  const fromHimToHer = { field: "title", before: "Le sien", personal: true, erased: true };
  givenAJournal({ ...change, changes: [fromHerToHim, fromHimToHer] });
  renderRoute("/journal");

  expect(await screen.findByText("him@example.org")).toBeVisible();
  expect(screen.getByText("Le sien")).toBeVisible();
  expect(screen.getAllByText("effacé")).toHaveLength(2);
});

test("those who may not read it find no such page, and no link", async () => {
  givenAnApi();
  givenMe(lead);
  renderRoute("/journal");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Journal" })).toBeNull();
});

test("a day begins at midnight in Paris, summer and winter", () => {
  expect(midnightInParis("2026-03-29")).toBe("2026-03-28T23:00:00Z");
  expect(midnightInParis("2026-03-30")).toBe("2026-03-29T22:00:00Z");
  expect(midnightInParis("2026-10-26")).toBe("2026-10-25T23:00:00Z");
});
