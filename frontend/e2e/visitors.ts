import { expect, type Page } from "@playwright/test";

export type Account = { name: string; username: string };

/** The demonstration accounts that the launcher prints; all have one password. */
export const accounts = {
  officer: { name: "Claire Morel", username: "claire.morel@ansa.example.org" },
  manager: { name: "Nadia Benali", username: "nadia.benali@ansa.example.org" },
  admin: { name: "Paul Girard", username: "paul.girard@ansa.example.org" },
  lead: { name: "Hélène Roche", username: "helene.roche@gard.example.org" },
  funder: {
    name: "Sophie Laurent",
    username: "sophie.laurent@anct.example.org",
  },
} as const satisfies Record<string, Account>;

const password = "essaim-demo";

/** Signs in at the real Keycloak, from whatever page is shown, and is back on it. */
export async function signIn(page: Page, { name, username }: Account) {
  const here = page.url();
  await page.getByRole("link", { name: "Se connecter" }).click();
  // Two journeys may sign the same person in at once: Keycloak then refuses the second, as it would a guesser
  await expect(async () => {
    if (page.url() !== here) {
      await page.getByRole("textbox", { name: /courriel|utilisateur/i }).fill(username, { timeout: 2_000 });
      await page.getByRole("textbox", { name: "Mot de passe" }).fill(password, { timeout: 2_000 });
      await page.getByRole("button", { name: "Connexion" }).click({ timeout: 2_000 });
    }
    await expect(page).toHaveURL(here, { timeout: 8_000 });
  }).toPass({ timeout: 30_000, intervals: [500] });
  await expect(page.getByRole("heading", { name: `Bonjour ${name}` })).toBeVisible();
}

/** Signs out, here and at Keycloak: the next sign-in asks for the password again. */
export async function signOut(page: Page, { name }: Account) {
  await page.getByRole("banner").getByText(name).first().click();
  await page.getByRole("link", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("link", { name: "Se connecter" })).toBeVisible();
  expect(await me(page)).toMatchObject({ kind: "ANONYMOUS" });
  await page.getByRole("link", { name: "Se connecter" }).click();
  await expect(page.getByRole("textbox", { name: "Mot de passe" })).toBeVisible();
}

export async function me(page: Page) {
  const answer = await page.request.get("/api/v1/me");
  expect(answer.ok()).toBe(true);
  return answer.json();
}
