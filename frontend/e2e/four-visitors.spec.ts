import { expect, type Page, test } from "@playwright/test";
import { accounts, me, signInAtKeycloak, signOut } from "./visitors";

/** Finds Gard by typing, and reads a figure to the end: value, rank, definition, source. */
async function findsGardAndReadsAFigure(page: Page) {
  await page.getByRole("searchbox", { name: "Chercher un territoire" }).fill("gard");
  await page.getByRole("link", { name: /^Gard Département 30/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Gard" })).toBeFocused();

  const recruitment = page.getByRole("article").filter({ hasText: "Projets de recrutement d'aides à domicile" });
  await expect(recruitment).toContainText("392");
  await expect(recruitment).toContainText("56e sur 96 départements classés");
  await expect(recruitment).toContainText("Occitanie");

  const difficult = page.getByRole("article").filter({ hasText: "Part des projets de recrutement jugés difficiles" });
  await expect(difficult).toContainText(/entre 70,7 et 73,2\s%/);
  await expect(difficult).toContainText("secret statistique");
  await expect(difficult).toContainText("entre le 76e et le 79e sur 89 départements classés");

  await recruitment.getByText("Définition et source").click();
  await expect(recruitment).toContainText("Projets de recrutement déclarés pour l'année à venir");
  await expect(recruitment).toContainText("France Travail");
  await expect(recruitment).toContainText("Licence Ouverte 2.0");
}

test("anybody reads a territory's figures without an account", async ({ page }) => {
  await page.goto("/");

  await findsGardAndReadsAFigure(page);

  expect(await me(page)).toMatchObject({ kind: "ANONYMOUS", permissions: [] });
  expect((await page.request.get("/api/v1/imports")).status()).toBe(401);
  await expect(page.getByRole("link", { name: "Mon territoire" })).toHaveCount(0);
});

test("an Ansa officer sees what was loaded", async ({ page }) => {
  await page.goto("/");
  await signInAtKeycloak(page, accounts.officer);

  await expect(page.getByRole("heading", { name: "Chiffres chargés" })).toBeVisible();
  await expect(page.getByRole("row", { name: /observations\.csv/ })).toContainText(/8\s620/);

  await findsGardAndReadsAFigure(page);
  await signOut(page, accounts.officer);
});

test("the lead of Gard has her territory at hand", async ({ page }) => {
  await page.goto("/");
  await signInAtKeycloak(page, accounts.lead);

  await expect(page.getByRole("heading", { name: /Mon territoire\s: Gard/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Chiffres chargés" })).toHaveCount(0);
  expect((await page.request.get("/api/v1/imports")).status()).toBe(403);

  await findsGardAndReadsAFigure(page);
  await signOut(page, accounts.lead);
});

test("a funder reads what is published, and nothing else is offered", async ({ page }) => {
  await page.goto("/");
  await signInAtKeycloak(page, accounts.funder);

  await expect(page.getByRole("heading", { name: "Chiffres chargés" })).toHaveCount(0);
  expect(await me(page)).toMatchObject({ funders: ["ANCT"], permissions: [] });

  await findsGardAndReadsAFigure(page);
  await signOut(page, accounts.funder);
});

test("signing in brings back to the page one was reading", async ({ page }) => {
  const address = "/territoires/DEP-76?indicateur=BES-01";
  await page.goto(address);
  await page.getByRole("link", { name: "Se connecter" }).click();
  await page.getByRole("textbox", { name: /courriel|utilisateur/i }).fill(accounts.lead.username);
  await page.getByRole("textbox", { name: "Mot de passe" }).fill("essaim-demo");
  await page.getByRole("button", { name: "Connexion" }).click();

  await expect(page).toHaveURL(address);
  await expect(page.getByRole("banner").getByText(accounts.lead.name).first()).toBeVisible();
});

test("no token ever reaches JavaScript", async ({ page, context }) => {
  await page.goto("/");
  await signInAtKeycloak(page, accounts.lead);

  const session = (await context.cookies()).filter(({ name }) => name.startsWith("q_session"));
  expect(session).toHaveLength(1);
  expect(session[0]).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
  });
  expect(await page.evaluate(() => document.cookie)).not.toContain("q_session");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/eyJ/);
});
