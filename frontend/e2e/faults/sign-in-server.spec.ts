import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { accounts } from "../visitors";
import { shortenTokens } from "./keycloak";
import { seconds } from "./load";
import { addNote, expectUnavailable, notes, signedIn, signIn, stranger } from "./people";
import { address, freeze, thaw } from "./stack";

const SOON = 5_000;

async function withoutKeycloak(check: () => Promise<void>) {
  try {
    freeze("Keycloak");
    await check();
  } finally {
    thaw("Keycloak");
  }
  const since = Date.now();
  const anybody = await stranger();
  const signIn = async () => (await anybody.get("/login", { maxRedirects: 0 })).headers().location ?? "";
  await expect.poll(signIn).toContain(process.env.KEYCLOAK_URL ?? "");
  console.log(`  Signing in: possible again after ${seconds(Date.now() - since)}`);
}

test("without Keycloak, whoever is here goes on, and what is public too", async () => {
  const visitor = await signedIn();
  await withoutKeycloak(async () => {
    expect((await visitor.get(notes)).status()).toBe(200);
    expect((await addNote(visitor, `Sans Keycloak ${crypto.randomUUID()}`)).status()).toBe(201);
    const anybody = await stranger();
    for (const path of ["/", "/api/v1/territories/DEP-30/observations", "/api/v1/me", "/q/health/ready"]) {
      expect((await anybody.get(path)).status(), path).toBe(200);
    }
  });
});

test("without Keycloak, a session that must be renewed waits for it", async () => {
  const restore = await shortenTokens(2);
  try {
    const visitor = await signedIn();
    await pause(2_500);
    await withoutKeycloak(async () => {
      const since = Date.now();
      const answer = await visitor.get(notes, { timeout: 12_000 });
      console.log(`  Session to be renewed, Keycloak frozen: ${answer.status()} after ${seconds(Date.now() - since)}`);
      await expectUnavailable(answer);
      expect(Date.now() - since).toBeLessThan(SOON);
    });
    await expect.poll(async () => (await visitor.get(notes)).status()).toBe(200);
  } finally {
    await restore();
  }
});

test("without Keycloak, whoever comes to sign in is told so, and signs in once it is back", async ({ page }) => {
  await page.goto("/territoires/DEP-30");
  await withoutKeycloak(async () => {
    const since = Date.now();
    await page.getByRole("link", { name: "Se connecter" }).click();
    await expect(page.getByRole("heading", { name: "La connexion ne répond pas" })).toBeVisible();
    console.log(`  Signing in, Keycloak frozen: told after ${seconds(Date.now() - since)}`);
    expect(Date.now() - since).toBeLessThan(SOON);
  });
  await expect(async () => {
    await page.getByRole("link", { name: "Réessayer" }).click();
    await expect(page.getByRole("textbox", { name: "Mot de passe" })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole("textbox", { name: /courriel|utilisateur/i }).fill(accounts.lead.username);
  await page.getByRole("textbox", { name: "Mot de passe" }).fill("essaim-demo");
  await page.getByRole("button", { name: "Connexion" }).click();
  await expect(page).toHaveURL("/territoires/DEP-30");
});

test("without Keycloak, whoever comes back from it is told so too", async () => {
  const visitor = await stranger();
  const back = (await signIn(visitor, accounts.lead, { maxRedirects: 0 })).headers().location ?? "";
  expect(back).toContain(`${address}/login?`);
  await withoutKeycloak(async () => {
    const since = Date.now();
    const answer = await visitor.get(back, { maxRedirects: 0, timeout: 12_000 });
    console.log(`  Back from signing in, Keycloak frozen: ${answer.status()} after ${seconds(Date.now() - since)}`);
    expect(Date.now() - since).toBeLessThan(SOON);
    expect(answer.headers().location).toContain("/connexion-indisponible");
  });
});
