import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";
import { discards, drops, file, row, sends } from "./figure-files";
import { accounts, comesAs } from "./visitors";

const newYear = () => 2000 + Math.floor(Math.random() * 25);

async function looksRight(page: Page) {
  await settled(page);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
}

test("an officer records a file, and a manager withdraws it", async ({ page, browser }, { project }) => {
  test.slow();
  const code = project.name === "phone" ? "RES-06" : "RES-08";
  const year = newYear();
  const history = `/chiffres/${code}/DEP-48?periode=${year}-01-01/${year}-12-31`;
  await comesAs(page, accounts.officer);
  await drops(page, file(row(code, year, "41.5")));
  await expect(page.getByText("1 chiffre nouveau, aucun révisé, aucun inchangé.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Lozère/ })).toContainText("41,5 %");
  await looksRight(page);

  await page.getByRole("button", { name: /^Corriger la source/ }).click();
  await page.getByLabel("Producteur", { exact: true }).fill("Essai corrigé");
  await isAccessible(page);
  await page.getByRole("button", { name: "Corriger la source" }).click();
  await expect(page.getByText("Essai corrigé, Licence Ouverte 2.0")).toBeVisible();

  await page.getByRole("button", { name: "Enregistrer ces chiffres" }).click();
  await expect(page.getByText(/^Enregistré le .*Claire Morel\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: /Retirer/ })).toHaveCount(0);
  await looksRight(page);
  const address = page.url();

  await page.goto(`/indicateurs/${code}?periode=${year}-01-01/${year}-12-31`);
  await expect(page.getByRole("row", { name: /^Lozère/ })).toContainText("41,5 %");
  await page
    .getByRole("row", { name: /^Lozère/ })
    .getByRole("link", { name: "41,5 %" })
    .click();
  await expect(page).toHaveURL(/\/chiffres\//);
  await expect(page.getByRole("row", { name: /^Révision 1/ })).toContainText("tient aujourd’hui");
  await looksRight(page);

  const visit = await browser.newContext();
  const manager = await visit.newPage();
  await comesAs(manager, accounts.manager);
  await manager.goto(address);
  await manager.getByRole("button", { name: "Retirer ces chiffres…" }).click();
  await manager.getByLabel("Motif du retrait").fill("Ce n’était qu’un essai.");
  await isAccessible(manager);
  await manager.getByRole("button", { name: "Retirer ces chiffres", exact: true }).click();
  await expect(manager.getByText(/^Retiré le .*Nadia Benali\.$/)).toBeVisible();
  await expect(manager.getByRole("dialog")).toBeHidden();
  await expect(manager.getByRole("blockquote")).toHaveText("Ce n’était qu’un essai.");
  await looksRight(manager);
  await visit.close();

  await page.goto(history);
  await expect(page.getByText(/^Ce chiffre ne tient plus/)).toBeVisible();
  await expect(page.getByText("Fichier retiré : « Ce n’était qu’un essai. »")).toBeVisible();
  await looksRight(page);
});

test("a file with a bad cell says which, and is not recorded", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const sent = file(
    row("RES-06", newYear(), "12"),
    row("RES-06", newYear(), "beaucoup"),
    row("RES-06", 2020, "3", "99"),
  );
  await drops(page, sent);

  await expect(page.getByText(/2 cases sont refusées/)).toBeVisible();
  await expect(page.getByRole("row", { name: /beaucoup/ })).toContainText("Ce n’est pas un nombre");
  await expect(page.getByRole("button", { name: "Enregistrer ces chiffres" })).toHaveCount(0);
  await looksRight(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await hasNoSidewaysScroll(page);
  const csv = await page.request.get(
    (await page.getByRole("link", { name: "Télécharger (CSV)" }).getAttribute("href")) ?? "",
  );
  expect(await csv.text()).toContain("beaucoup");

  await discards(page);
  await expect(page.getByRole("link", { name: sent.name })).toHaveCount(0);
});

test("a file that is no table is refused with the cure", async ({ page }) => {
  await comesAs(page, accounts.officer);
  await sends(page, {
    name: "chiffres.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("rien;du;tout\n1;2;3\n"),
  });
  await expect(page.getByRole("alert")).toContainText("Cette présentation n’est pas connue");
  await isAccessible(page);
});

test("figures are read as they stood, and the address keeps the day", async ({ page }) => {
  await page.goto("/territoires/DEP-48");
  await page.getByText("Voir les chiffres à une date…").click();
  await page.getByLabel("Voir au").fill("2021-01-31");
  await expect(page.getByText("Chiffres tels qu’ils étaient le 31 janvier 2021")).toBeVisible();
  await expect(page).toHaveURL(/au=2021-01-31/);
  await looksRight(page);

  await page.getByRole("button", { name: "Revenir à aujourd’hui" }).click();
  await expect(page).not.toHaveURL(/au=/);
  await expect(page.getByText("Voir les chiffres à une date…")).toBeVisible();
});
