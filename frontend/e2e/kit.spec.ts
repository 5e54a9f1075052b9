import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";

/** The page that shows every part, with all of them fetched. */
async function openKit(page: Page) {
  await page.goto("/composants");
  await expect(page.getByRole("heading", { level: 1, name: "Composants" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ouvrir le calendrier" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Vues de l’exemple" })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

const form = (page: Page) => page.getByRole("form", { name: "Projet d’exemple" });
const serverAnswers = (page: Page, answer: string) =>
  page.getByLabel("Ce que répond le serveur simulé").selectOption(answer);
const save = (page: Page) => form(page).getByRole("button", { name: "Enregistrer le projet" }).click();

async function fill(page: Page) {
  await form(page).getByLabel("Titre").fill("Équipage de Nîmes");
  await form(page).getByLabel("En quelques mots").fill("Une navette le matin.");
  await form(page).getByLabel("Frein levé").selectOption("garde");
  await form(page).getByRole("radio", { name: "Idée" }).check();
  await form(page).getByRole("checkbox").check();
}

test("axe finds nothing, in any state", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "the page at each width is every-page's");
  test.slow(); // Five whole readings of a long page
  await openKit(page);
  await isAccessible(page);

  await save(page);
  await expect(form(page).getByRole("alert")).toBeFocused();
  await isAccessible(page);

  await fill(page);
  await serverAnswers(page, "conflit");
  await save(page);
  await expect(page.getByRole("button", { name: "Enregistrer ces choix" })).toBeVisible();
  await isAccessible(page);

  await page.getByRole("button", { name: "Supprimer avec confirmation" }).click();
  await expect(page.getByRole("dialog", { name: /^Supprimer ce projet/ })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Ouvrir le calendrier" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Montrer un message qui s’annule" }).click();
  await expect(page.getByRole("button", { name: "Fermer ce message" })).toBeVisible();
  await isAccessible(page);
});

test("nothing overflows, from a small phone to twice the size of letters", async ({ page }) => {
  await openKit(page);
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await test.step(`at ${width} px`, () => hasNoSidewaysScroll(page));
  }
  // Zooming by two leaves half as many CSS pixels
  await page.setViewportSize({ width: 640, height: 400 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "225%";
  });
  await test.step("with letters twice as large", () => hasNoSidewaysScroll(page));
});

test("the palette opens by a key, finds without accents and goes there", async ({ page }) => {
  await openKit(page);
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: /^Page, projet/ }).pressSequentially("seine mar");
  await expect(page.getByRole("option", { name: /^Seine-Maritime/ })).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Seine-Maritime" })).toBeVisible();
});

test("the palette steals no key from who types, and Escape closes it where it was opened", async ({ page }) => {
  await openKit(page);
  await form(page).getByLabel("Titre").press("/");
  await expect(form(page).getByLabel("Titre")).toHaveValue("/");
  await expect(page.getByRole("dialog")).toBeHidden();

  const button = page.getByRole("button", { name: "Aller à…" });
  await button.click();
  await expect(page.getByRole("searchbox", { name: /^Page, projet/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a table's order and filter stay in the address", async ({ page }) => {
  await openKit(page);
  const table = page.getByRole("region", { name: "Douze projets" });
  await page.getByRole("searchbox", { name: "Filtrer" }).first().fill("seine");
  await expect(page).toHaveURL(/filtre=seine/);
  await expect(table.getByRole("rowheader")).toHaveCount(2);

  await page.reload();
  await expect(table.getByRole("rowheader")).toHaveCount(2);
});

test("a long table draws what is in sight, and everything on paper", async ({ page }) => {
  await openKit(page);
  const rows = page.getByRole("region", { name: "Mille deux cents projets" }).getByRole("rowheader");
  expect(await rows.count()).toBeLessThan(100);
  await page.emulateMedia({ media: "print" });
  await expect(rows).toHaveCount(1200);
});

test("a territory is found and picked by keyboard", async ({ page }) => {
  await openKit(page);
  const field = form(page).getByRole("combobox", { name: /^Territoire/ });
  await field.scrollIntoViewIfNeeded();
  await field.click();
  // As fast as one types: a page that still scrolls closes the list
  await field.pressSequentially("gard", { delay: 150 });
  await expect(page.getByRole("option", { name: "Gard", exact: true })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("Gard");
});

test("a draft outlives the page, and is gone once saved", async ({ page }) => {
  await openKit(page);
  await fill(page);
  await serverAnswers(page, "session");
  await save(page);
  await expect(form(page).getByRole("link", { name: "Se reconnecter" })).toBeVisible();

  await openKit(page);
  await expect(form(page).getByText("Brouillon retrouvé.")).toBeVisible();
  await expect(form(page).getByLabel("Titre")).toHaveValue("Équipage de Nîmes");
  await save(page);
  await expect(page.getByText("Projet enregistré")).toBeVisible();

  await openKit(page);
  await expect(form(page).getByText("Brouillon retrouvé.")).toBeHidden();
});

test("what destroys asks for the name", async ({ page }) => {
  await openKit(page);
  await page.getByRole("button", { name: "Supprimer avec confirmation" }).click();
  const destroy = page.getByRole("button", { name: "Supprimer le projet" });
  await expect(destroy).toBeDisabled();
  await page.getByLabel(/^Pour confirmer/).fill("Équipage mobile");
  await destroy.click();
  await expect(page.getByText("Projet supprimé")).toBeVisible();
});

test("a file of another type is refused before it is sent, and one on its way can be cancelled", async ({ page }) => {
  await openKit(page);
  const field = page.getByLabel(/^Convention signée/);
  await field.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: Buffer.alloc(10) });
  await expect(page.getByText(/^photo\.png n’est pas d’un type accepté/)).toBeVisible();

  await field.setInputFiles({ name: "convention.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(10) });
  await page.getByRole("button", { name: "Annuler l’envoi" }).click();
  await expect(page.getByText("Envoi annulé, rien n’a été gardé.")).toBeVisible();
});
