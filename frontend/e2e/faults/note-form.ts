import type { Page } from "@playwright/test";
import type { Account } from "../visitors";
import { signedIn } from "./people";

export const note = (page: Page, title: string) => page.getByRole("article", { name: title, exact: true });

/** Opens the form for a note of a territory, as someone of its team, and fills it. */
export async function fillsANote(page: Page, account: Account, territory: string, title: string) {
  const visitor = await signedIn(account);
  await page.context().addCookies((await visitor.storageState()).cookies);
  await page.goto(`/territoires/${territory}/notes`);
  await page.getByRole("button", { name: "Écrire une note" }).click();
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Texte").fill("Trois structures cherchent dix personnes.");
}
