import { type Cookie, expect, type Page } from "@playwright/test";

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

/** What a write by a cookie says: the call is ours. */
export const own = { "X-Requested-With": "Essaim" };

/** Younger than this, a session's cookies are as good as new: its tokens are renewed later. */
const FRESH_MS = 180_000;
const sessions = new Map<string, { cookies: Cookie[]; since: number }>();

/** Is signed in on the page that is shown: as somebody signed in a moment ago, or else at the real Keycloak. */
async function signIn(page: Page, account: Account) {
  const earlier = sessions.get(account.username);
  if (earlier && Date.now() - earlier.since < FRESH_MS) {
    await page.context().addCookies(earlier.cookies);
    await page.reload();
    await expect(page.getByRole("banner").getByText(account.name).first()).toBeVisible();
    return;
  }
  await signInAtKeycloak(page, account);
  const cookies = await page.context().cookies();
  sessions.set(account.username, {
    cookies: cookies.filter(({ name }) => name.startsWith("q_session")),
    since: Date.now(),
  });
}

/** Is signed in on the first page. */
export async function comesAs(page: Page, account: Account) {
  await page.goto("/");
  await signIn(page, account);
}

/** Signs in at the real Keycloak, from whatever page is shown, and is back on it: a session of its own. */
export async function signInAtKeycloak(page: Page, { name, username }: Account) {
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
