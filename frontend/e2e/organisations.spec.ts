import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { type Account, accounts, signIn } from "./visitors";

async function comesAs(page: Page, account: Account) {
  await page.goto("/");
  await signIn(page, account);
}

test("an officer adds an organisation and a contact, hands out her data, then erases her", async ({
  page,
  browser,
}) => {
  const name = `Structure ${crypto.randomUUID().slice(0, 8)}`;
  await comesAs(page, accounts.officer);
  await page.goto("/organisations");
  await isAccessible(page);
  await page.getByRole("link", { name: "Ajouter une organisation" }).click();

  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByLabel("Employeur").check();
  await page.getByLabel(/^SIRET du siège/).fill("356 000 000 00049");
  await page.getByRole("button", { name: "Ajouter l’organisation" }).click();
  await expect(page.getByLabel(/^SIRET du siège/)).toHaveAccessibleDescription(/quatorze chiffres.*relisez-le/);
  await isAccessible(page);
  await page.getByLabel(/^SIRET du siège/).fill("356 000 000 09075");
  await page.getByRole("button", { name: "Ajouter l’organisation" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("356 000 000 09075")).toBeVisible();

  await page.getByRole("button", { name: "Ajouter un contact" }).click();
  await page.getByLabel("Prénom").fill("Inès");
  await page.getByLabel("Nom", { exact: true }).fill("Garnier");
  await page.getByLabel(/^Adresse électronique/).fill("ines.garnier@example.org");
  await page.getByLabel("Intérêt légitime").check();
  await isAccessible(page);
  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  const contact = page.getByRole("article", { name: "Inès Garnier" });
  await expect(contact.getByRole("link", { name: "ines.garnier@example.org" })).toBeVisible();
  await hasNoSidewaysScroll(page);

  const handed = page.waitForEvent("download");
  await contact.getByRole("button", { name: /^Exporter/ }).click();
  const copy = JSON.parse(await readFile(await (await handed).path(), "utf8"));
  expect(copy.contact).toMatchObject({ firstName: "Inès", email: "ines.garnier@example.org" });

  const address = page.url();
  const visit = await browser.newContext();
  const funder = await visit.newPage();
  await comesAs(funder, accounts.funder);
  await funder.goto(address);
  await expect(funder.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await funder.goto("/contacts");
  await expect(funder.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await visit.close();

  await contact.getByRole("button", { name: /^Effacer/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Effacer pour toujours" })).toBeDisabled();
  await dialog.getByRole("textbox").fill("Inès Garnier");
  await dialog.getByRole("button", { name: "Effacer pour toujours" }).click();
  await expect(page.getByText("Contact effacé")).toBeVisible();
  await expect(contact).toHaveCount(0);
  expect((await page.request.get(`/api/v1/contacts/${copy.contact.id}`)).status()).toBe(404);
  await page.goto("/contacts");
  await isAccessible(page);
});
