import { expect, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";

test("from a département's page one sees where it stands, why, and how much that hangs on one figure", async ({
  page,
}) => {
  await page.goto("/territoires/DEP-30");
  await page.getByRole("link", { name: "Tension et vulnérabilité" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tension et vulnérabilité" })).toBeVisible();
  await page.getByRole("combobox", { name: "Année de référence" }).selectOption("2023");
  await expect(page).toHaveURL(/annee=2023/);
  await settled(page);

  const explanation = page.getByRole("region", { name: "Gard, expliqué" });
  await expect(explanation.getByText("Vivier sans tension", { exact: true })).toBeVisible();
  await expect(explanation).toContainText(/Sans BES-05 .* au lieu de 57,2 \(entre 56,5 et 57,9\)/);
  const difficult = explanation.getByRole("row", { name: /BES-02/ });
  await expect(difficult).toContainText("secret statistique");
  await expect(difficult).toContainText("après l’année de référence");
  await expect(explanation.getByRole("row", { name: /PUB-10/ })).toContainText("0,95");
  await expect(explanation.getByRole("row", { name: /BES-03/ })).toContainText("aucun département n’a de chiffre");
  await isAccessible(page);

  await explanation.getByRole("link", { name: /20,3/ }).click();
  await expect(page).toHaveURL(/\/chiffres\/PUB-10\/DEP-30/);
});

test("the scatter is read and chosen from by keyboard, and the same stands on the map and in the table", async ({
  page,
}) => {
  await page.goto("/tension?annee=2023");
  await settled(page);
  const slider = page.getByRole("slider", { name: /point par point$/ });
  await slider.focus();
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /indice .* sur 100$/);
  await slider.press("Enter");
  await expect(page.getByRole("region", { name: /, expliqué$/ })).toBeVisible();
  await expect(page).toHaveURL(/territoire=DEP-/);
  await expect(page.getByRole("region", { name: "5 départements ne sont pas placés" })).toContainText("Mayotte");

  await page.getByRole("link", { name: "Carte", exact: true }).click();
  await expect(page.getByRole("link", { name: /^Mayotte, non placé/ })).toBeVisible();
  await page.getByRole("link", { name: /^Seine-Maritime, indice 60,/ }).click();
  await expect(page.getByRole("region", { name: "Seine-Maritime, expliqué" })).toBeVisible();
  await isAccessible(page);

  await page.getByRole("link", { name: "Tableau", exact: true }).click();
  const table = page.getByRole("table", { name: "Indice de chaque département" });
  await expect(table.getByRole("row", { name: /^Seine-Maritime/ })).toContainText("Cible prioritaire");
  await expect(table.getByRole("row", { name: /^Mayotte/ })).toContainText("PUB-10");
  await hasNoSidewaysScroll(page);
});
