import { expect, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { accounts, comesAs } from "./visitors";

test("an officer describes a table once, and the next of its kind is known", async ({ page }) => {
  test.slow();
  const kind = crypto.randomUUID().slice(0, 8);
  const table = (...rows: string[]) => ({
    name: `suivi-${crypto.randomUUID().slice(0, 8)}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(`Association d’essai\n\nDépartement;Année;Part ${kind}\n${rows.join("\n")}\n`),
  });
  const year = 1990 + Math.floor(Math.random() * 10);
  await comesAs(page, accounts.officer);
  await page.goto("/imports");

  const file = table(`48 Lozère;${year};41,5`, `30 Gard;${year};n.d.`);
  await page.getByLabel(/^Nouveau fichier de chiffres/).setInputFiles(file);
  await expect(page.getByRole("alert")).toContainText("Vos propres tableaux");

  await page.getByRole("button", { name: "Décrire un tableau" }).click();
  await page.getByLabel(/^Tableau à décrire/).setInputFiles(file);
  await expect(page.getByLabel("Colonne A")).toHaveValue("zone");
  await expect(page.getByLabel("Colonne B")).toHaveValue("time");
  await page.getByRole("button", { name: "Enregistrer et lire le fichier" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Dites quelles colonnes sont des chiffres" })).toBeFocused();
  await isAccessible(page);

  await page.getByLabel("Colonne C").selectOption("Chiffres");
  await page.getByLabel("Indicateur").selectOption("RES-06");
  await page.getByLabel("« n.d. »").selectOption("non publié");
  await page.getByLabel("Nom de cette description").fill(`Suivi ${kind}`);
  await page.getByLabel("Source", { exact: true }).fill("Suivi annuel");
  await page.getByLabel("Producteur").fill("Association d’essai");
  await page.getByLabel("Licence").fill("Licence Ouverte 2.0");
  await page.getByLabel("Année de la géographie").fill("2026");
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Enregistrer et lire le fichier" }).click();

  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible();
  await expect(page.getByText(`lu selon la description « Suivi ${kind} »`)).toBeVisible();
  await expect(page.getByText("2 chiffres nouveaux")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Lozère/ })).toContainText("41,5 %");
  await page.getByRole("button", { name: "Écarter ce fichier" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Écarter le fichier" }).click();

  const next = table(`48 Lozère;${year};43`);
  await page.getByLabel(/^Nouveau fichier de chiffres/).setInputFiles(next);
  await expect(page.getByRole("heading", { level: 1, name: next.name })).toBeVisible();
  await expect(page.getByText("1 chiffre nouveau")).toBeVisible();
  await page.getByRole("button", { name: "Écarter ce fichier" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Écarter le fichier" }).click();

  await page.getByRole("button", { name: `Oublier la description « Suivi ${kind} »` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Oublier la description" }).click();
  await expect(page.getByText("Description oubliée")).toBeVisible();
  await expect(page.getByText(`Suivi ${kind}`)).toHaveCount(0);
});
