import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { dated } from "./pickers";
import { accounts, comesAs } from "./visitors";

async function sends(page: Page, path: string, data: object) {
  const headers = { "X-Requested-With": "Essaim", "Idempotency-Key": crypto.randomUUID() };
  const answer = await page.request.post(`/api/v1/${path}`, { data, headers });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** Ten days from now, as one types it. */
function soon(): [string, string, string] {
  const [year = "", month = "", day = ""] = new Date(Date.now() + 10 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return [day, month, year];
}

/** By what names it, its page tells what it does. */
async function carriesAndIsPaid(page: Page, address: string, name: string) {
  const id = address.split("/").at(-1);
  const words = { summary: "", description: "", themes: [], publics: [], territories: [], illustrative: true };
  await sends(page, "projects", { ...words, name: `Projet de ${name}`, sponsor: id });
  const funder = await sends(page, "organisations", {
    name: `Mécène de ${name}`,
    types: ["FUNDER"],
    illustrative: true,
  });
  await sends(page, "funding-agreements", {
    reference: name.slice(-8),
    title: `Soutien à ${name}`,
    funder: funder.id,
    beneficiary: id,
    amount: 10,
    signedOn: "2026-01-15",
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    nature: "CASH",
    euNotified: false,
    illustrative: true,
    lines: [{ scope: "PROGRAMME", amount: 10 }],
  });
  await page.goto(address);
  const projects = page.getByRole("region", { name: "Projets portés" });
  await expect(projects.getByRole("link", { name: `Projet de ${name}` })).toBeVisible();
  await expect(page.getByRole("region", { name: "Ce qui la finance" })).toContainText(`Mécène de ${name}`);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page.goto(`/organisations/${funder.id}`);
  await expect(page.getByRole("region", { name: "Ce qu’elle finance" })).toContainText(`Soutien à ${name}`);
  await page.goto(address);
}

test("an officer adds an organisation and a contact, hands out her data, then erases her", async ({
  page,
  browser,
}) => {
  test.slow();
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
  await page.getByLabel("Consentement").check();
  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  await expect(page.getByRole("alert")).toContainText("Consentement donné le");
  await dated(page, "Consentement donné le", ["15", "01", "2026"]);
  await dated(page, /^Effacement prévu le/, ["31", "12", "2098"]);
  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  await expect(page.getByRole("alert")).toContainText("dans 36 mois au plus tard");
  await isAccessible(page);
  await dated(page, /^Effacement prévu le/, soon());
  await page.getByRole("button", { name: "Ajouter le contact" }).click();
  const contact = page.getByRole("article", { name: "Inès Garnier" });
  await expect(contact.getByRole("link", { name: "ines.garnier@example.org" })).toBeVisible();
  await expect(contact).toContainText("Consentement du 15 janvier 2026");
  await hasNoSidewaysScroll(page);

  const handed = page.waitForEvent("download");
  await contact.getByRole("button", { name: /^Exporter/ }).click();
  const copy = JSON.parse(await readFile(await (await handed).path(), "utf8"));
  expect(copy.contact).toMatchObject({ firstName: "Inès", email: "ines.garnier@example.org" });

  const address = page.url();
  await carriesAndIsPaid(page, address, name);
  const visit = await browser.newContext();
  const funder = await visit.newPage();
  await comesAs(funder, accounts.funder);
  await funder.goto(address);
  await expect(funder.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await funder.goto("/contacts");
  await expect(funder.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
  await visit.close();

  await page.goto("/contacts");
  const registered = page.getByRole("row", { name: new RegExp(name) });
  await expect(registered).toContainText("Bientôt effacé");
  await page.goto(address);

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
  await expect(registered).toHaveCount(0);
  for (const path of ["search?q=ines.garnier", "organisations.csv"]) {
    expect(await (await page.request.get(`/api/v1/${path}`)).text()).not.toMatch(/ines.garnier/i);
  }

  const third = await browser.newContext();
  const admin = await third.newPage();
  await comesAs(admin, accounts.admin);
  await admin.goto(`/journal?objet=Contact&identifiant=${copy.contact.id}`);
  await expect(admin.getByText("effacé", { exact: true }).first()).toBeVisible();
  await expect(admin.getByRole("main")).not.toContainText(/Garnier|Inès/);
  await third.close();
});

test("a manager merges two of one name, and the address of the one that went leads on", async ({ page }) => {
  const name = `Doublon ${crypto.randomUUID().slice(0, 8)}`;
  await comesAs(page, accounts.manager);
  const [kept, gone] = [
    await sends(page, "organisations", { name, types: ["SPONSOR"], illustrative: true }),
    await sends(page, "organisations", { name: name.toUpperCase(), types: ["HOST"], illustrative: true }),
  ];
  await page.goto("/organisations/doublons");
  await page
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: new RegExp(`Garder celle-ci.*${name}`) })
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("L’ancienne adresse y conduira");
  await isAccessible(page);
  await dialog.getByRole("button", { name: "Fusionner", exact: true }).click();
  await expect(page.getByText("Organisations fusionnées")).toBeVisible();

  await page.goto(`/organisations/${gone.id}`);
  await page.getByRole("status").getByRole("link", { name }).click();
  await expect(page).toHaveURL(new RegExp(kept.id));
  await expect(page.getByText("Structure d’accueil").first()).toBeVisible();
});
