import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";
import { picks } from "./pickers";

const table = "Tableau des chiffres choisis";

test("one picks figures, turns them, sees them as curves and on the map, and takes them away", async ({ page }) => {
  await page.goto("/explorer");
  await settled(page);
  await isAccessible(page);

  await picks(page, "Ajouter un indicateur", "apa", /APA à domicile pour/);
  await picks(page, "Ajouter un territoire", "gard", /^Gard/);
  await picks(page, "Ajouter un territoire", "seine-mar", /^Seine-Maritime/);
  const cells = page.getByRole("region", { name: table });
  await expect(cells.getByRole("row", { name: /^Gard/ })).toContainText("112,4");
  await isAccessible(page);
  await hasNoSidewaysScroll(page);

  await page.getByRole("combobox", { name: /^De/ }).selectOption("2015");
  await expect(cells.getByRole("columnheader", { name: "2015" })).toBeVisible();
  await page.getByLabel("En lignes").selectOption("periodes");
  await expect(cells.getByRole("columnheader", { name: "Gard" })).toBeVisible();

  await page.getByRole("link", { name: "Courbes" }).click();
  await expect(page.getByRole("img", { name: /APA à domicile/ }).first()).toBeVisible();
  await page.getByRole("link", { name: "Carte", exact: true }).click();
  const slider = page.getByRole("slider", { name: "Date de la carte" });
  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "31 décembre 2015");
  await isAccessible(page);

  // The address keeps it all
  await page.reload();
  await expect(page.getByRole("link", { name: "Carte", exact: true })).toHaveAttribute("aria-current", "page");
  await page.getByText("Télécharger", { exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV pour Excel" }).click();
  const file = await download;
  const lines = (await readFile(await file.path(), "utf8")).split("\r\n");
  expect(file.suggestedFilename()).toMatch(/^essaim-BES-06-.*\.csv$/);
  expect(lines[0]).toContain("indicateur;type;code");
  expect(lines.filter((line) => line.startsWith("BES-06;département;30;"))).toHaveLength(6);
});

test("what has no figures says so, and what is malformed in the address is left out", async ({ page }) => {
  await page.goto("/explorer?indicateurs=BES-01&territoires=DEP-30&de=2001&a=2002");
  await expect(page.getByText("Aucun chiffre pour ce choix")).toBeVisible();

  await page.goto("/explorer?indicateurs=<b>&territoires=DEP-30&vue=nuage");
  await expect(page.getByText("Rien n’est encore choisi")).toBeVisible();
});

test("a territory's figure over time stands beside its région, France, and one of like population", async ({
  page,
}) => {
  await page.goto("/territoires/DEP-30?indicateur=PUB-05");
  await settled(page);
  const chart = page.getByRole("figure", { name: /, dans le temps$/ });
  await expect(chart.getByText("nouvelle méthode")).toBeVisible();
  await expect(chart.getByText("Occitanie").first()).toBeVisible();

  await page.getByRole("button", { name: "Loire", exact: true }).click();
  await expect(page).toHaveURL(/avec=DEP-42/);
  await expect(chart.getByText("Loire").first()).toBeVisible();
  await page.getByRole("button", { name: "Ne plus comparer avec Loire" }).click();
  await expect(page).not.toHaveURL(/avec/);
});
