import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./checks";
import { accounts, comesAs, own } from "./visitors";

const notes = "/territoires/DEP-30/notes";
const note = (page: Page, title: string) => page.getByRole("article", { name: title, exact: true });

/** Projects and runs share one Essaim: a title of its own for each. */
const titled = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

async function writesANote(page: Page, title: string) {
  await page.getByRole("button", { name: "Écrire une note" }).click();
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Texte").fill("Trois structures cherchent dix personnes.");
  await isAccessible(page);
  await page.getByRole("button", { name: "Ajouter la note" }).click();
  await expect(note(page, title)).toBeVisible();
}

test("a lead writes a note, changes it, and deletes it", async ({ page }) => {
  const title = titled("Réunion");
  await comesAs(page, accounts.lead);
  await page
    .getByRole("region", { name: /Mon territoire/ })
    .getByRole("link", { name: "Notes" })
    .click();
  await expect(
    page.getByText(/^Lues par l’équipe du territoire, qui les écrit, et par l’équipe projet Ansa/),
  ).toBeVisible();
  await writesANote(page, title);

  await note(page, title)
    .getByRole("button", { name: /^Modifier/ })
    .click();
  await page.getByLabel("Texte").fill("Finalement douze.");
  await page.getByRole("button", { name: "Enregistrer la note" }).click();
  await expect(note(page, title)).toContainText("Finalement douze.");
  await expect(note(page, title)).toContainText("modifiée le");
  await isAccessible(page);

  await note(page, title)
    .getByRole("button", { name: /^Supprimer/ })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer la note" }).click();
  await expect(page.getByText("Note supprimée")).toBeVisible();
  await expect(note(page, title)).toHaveCount(0);
});

test("two tabs that change one note: the second chooses, and loses nothing", async ({ page, context }) => {
  const title = titled("Conflit");
  await comesAs(page, accounts.lead);
  await page.goto(notes);
  await writesANote(page, title);
  await note(page, title)
    .getByRole("button", { name: /^Modifier/ })
    .click();
  await expect(page.getByLabel("Texte")).toBeVisible();

  const other = await context.newPage();
  await other.goto(notes);
  await note(other, title)
    .getByRole("button", { name: /^Modifier/ })
    .click();
  await other.getByLabel("Texte").fill("De l’autre onglet.");
  await other.getByRole("button", { name: "Enregistrer la note" }).click();
  await expect(note(other, title)).toContainText("De l’autre onglet.");

  await page.getByLabel("Texte").fill("De cet onglet.");
  await page.getByRole("button", { name: "Enregistrer la note" }).click();
  await page.getByRole("radio", { name: /De cet onglet/ }).check();
  await isAccessible(page);
  await page.getByRole("button", { name: "Enregistrer ces choix" }).click();
  await expect(note(page, title)).toContainText("De cet onglet.");
});

test("an officer reads a territory's notes and is offered no change", async ({ page, browser }) => {
  const title = titled("Pour l’Ansa");
  await comesAs(page, accounts.lead);
  await page.goto(notes);
  await writesANote(page, title);

  const visit = await browser.newContext();
  const officer = await visit.newPage();
  await comesAs(officer, accounts.officer);
  await officer.goto("/territoires/DEP-30");
  await officer.getByRole("link", { name: "Notes", exact: true }).click();
  await expect(note(officer, title)).toBeVisible();
  await expect(officer.getByRole("button", { name: /Écrire|Modifier|Supprimer/ })).toHaveCount(0);
  await isAccessible(officer);
  await visit.close();
});

test("a cookie alone writes nothing: the call must say that it is ours", async ({ page }) => {
  await comesAs(page, accounts.lead);
  const data = { title: titled("Par l’API"), text: "Trois structures cherchent dix personnes." };
  const write = (headers: Record<string, string>) =>
    page.request.post("/api/v1/territories/DEP-30/notes", { data, headers });

  expect((await write({})).status()).toBe(403);
  expect((await write({ ...own, "Idempotency-Key": crypto.randomUUID() })).status()).toBe(201);
});

test("an administrator revises a definition, then reads it in the journal", async ({ page }, { project }) => {
  // A version begins after the one before it: each project has an indicator of its own
  const code = project.name === "phone" ? "RES-03" : "RES-02";
  const reason = titled("La DSN devient la source");
  await comesAs(page, accounts.admin);
  await page.goto(`/indicateurs/${code}`);
  await page.getByRole("link", { name: "Réviser la définition" }).click();
  await page.getByLabel("Motif de la révision").fill(reason);
  await page.getByLabel("Source").fill("DSN");
  await expect(page.getByRole("button", { name: "Ouvrir le calendrier" })).toBeVisible();
  await isAccessible(page);
  await page.getByRole("button", { name: "Enregistrer la nouvelle version" }).click();

  const definition = page.getByRole("region", { name: "Définition" });
  await expect(definition.getByText(reason)).toBeVisible();
  await expect(definition.getByText(/^2, depuis le/)).toBeVisible();
  await expect(definition.getByText("Version 1, remplacée")).toBeVisible();

  await page.goto(`/journal?compte=${accounts.admin.username}&objet=IndicatorDefinition`);
  await expect(page.getByRole("row").filter({ hasText: reason })).toContainText("Création");
  await isAccessible(page);
  const file = await page.request.get(
    (await page.getByRole("link", { name: "Télécharger (CSV)" }).getAttribute("href")) ?? "",
  );
  expect(await file.text()).toContain(reason);
});
