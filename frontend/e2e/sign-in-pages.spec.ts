import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { accounts, signInAtKeycloak } from "./visitors";

const keycloak = process.env.KEYCLOAK_URL ?? "http://localhost:8081";
const realm = `${keycloak}/realms/essaim`;

async function isAsGoodAsTheApp(page: Page) {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
}

test("signing in looks like Essaim, says in French what went wrong, and is accessible", async ({ page }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "localhost") elsewhere.push(request.url());
  });
  await page.goto("/login");
  await expect(page.getByRole("heading", { name: "Se connecter" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", /Bricolage Grotesque/);
  await isAsGoodAsTheApp(page);

  await page.getByRole("textbox", { name: "Adresse de courriel" }).fill("personne@example.org");
  await page.getByRole("textbox", { name: "Mot de passe" }).fill("faux");
  await page.getByRole("button", { name: "Connexion" }).click();
  await expect(page.getByText("Adresse ou mot de passe incorrect.")).toBeVisible();
  await isAsGoodAsTheApp(page);

  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test("whoever forgot a password is written to, and nobody learns who has an account", async ({ page }) => {
  await page.goto("/login");
  await page.getByRole("link", { name: "Mot de passe oublié" }).click();
  await expect(page.getByRole("heading", { name: "Mot de passe oublié" })).toBeVisible();
  await isAsGoodAsTheApp(page);

  for (const address of ["personne@example.org", accounts.funder.username]) {
    await page.getByRole("textbox", { name: "Adresse de courriel" }).fill(address);
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByText("Si cette adresse ouvre un compte, un courriel y arrive")).toBeVisible();
    await isAsGoodAsTheApp(page);
    await page.getByRole("link", { name: "Mot de passe oublié" }).click();
  }
});

test("what cannot be opened says so in plain words", async ({ page }) => {
  await page.goto(`${realm}/protocol/openid-connect/auth?client_id=nobody`);

  await expect(page.getByRole("heading", { name: "Cette page ne s’ouvre pas" })).toBeVisible();
  await isAsGoodAsTheApp(page);
});

test("one's own account and the way out are in the same style", async ({ page }) => {
  await page.goto("/");
  await signInAtKeycloak(page, accounts.lead);

  await page.goto(`${realm}/account/`);
  await expect(page.getByRole("heading", { name: "Mes coordonnées" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Prénom" })).toHaveValue("Hélène");
  await isAsGoodAsTheApp(page);

  await page.goto(`${realm}/protocol/openid-connect/logout`);
  await expect(page.getByRole("heading", { name: "Se déconnecter" })).toBeVisible();
  await isAsGoodAsTheApp(page);
});
