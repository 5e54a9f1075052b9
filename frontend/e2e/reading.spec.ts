import { expect, test } from "@playwright/test";

test("seine mar finds Seine-Maritime while one types", async ({ page }) => {
  await page.goto("/territoires");
  await page.getByRole("searchbox").pressSequentially("seine mar");

  await expect(page.getByRole("link", { name: /^Seine-Maritime Département 76/ })).toBeVisible();
  await expect(page).toHaveURL(/q=seine(\+|%20)mar/);
});

test("the arrows go down to the results and Enter opens one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("mayotte");
  await expect(page.getByRole("link", { name: /^Mayotte Département 976/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Mayotte" })).toBeVisible();
});

test("DEP-76 and REG-76 are two pages, and 76 alone is none", async ({ page }) => {
  await page.goto("/territoires/DEP-76");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Seine-Maritime");
  await expect(page.getByRole("main")).toContainText(/2\s216/);

  await page.goto("/territoires/REG-76");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Occitanie");

  await page.goto("/territoires/76");
  await expect(page.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
});

test("a figure that is not published is never shown as zero", async ({ page }) => {
  await page.goto("/territoires/DEP-976");
  const poverty = page.getByRole("article").filter({ hasText: "Taux de pauvreté" });

  await expect(poverty).toContainText("non publié");
  await expect(poverty).toContainText("absent du fichier");
  await expect(poverty).not.toContainText(/\b0\b/);
});

test("the map has a table behind it, whose order stays in the address", async ({ page }) => {
  await page.goto("/territoires/DEP-30?indicateur=BES-01");
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(102);
  await expect(table.getByRole("row", { name: /\bGard\b/ })).toContainText("392");

  await table.getByRole("button", { name: /Département/ }).click();
  await expect(page).toHaveURL(/tri=/);
  await expect(table.getByRole("row").nth(1)).toContainText("Ain");
});

test("what the table shows can be taken away as a file that Excel reads", async ({ page }) => {
  await page.goto("/indicateurs/BES-02");
  await page.getByText("Télécharger", { exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV pour Excel" }).click();
  const stream = await (await waiting).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString("utf8");

  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.split("\r\n").filter(Boolean)).toHaveLength(102);
  expect(text).toContain("Gard");
});

test("the catalogue tells what an indicator means before it has figures", async ({ page }) => {
  await page.goto("/indicateurs");
  await page.getByRole("link", { name: "Taux d'accès à l'emploi à 6 mois" }).click();

  await expect(page.getByRole("main")).toContainText("intention de traiter");
});

test("English is one step away and keeps the definitions in French", async ({ page }) => {
  await page.goto("/territoires/DEP-30");
  await page.getByRole("button", { name: /English/ }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("a server that stops is said so, and reading goes on when it is back", async ({ page }) => {
  await page.goto("/territoires");
  const gard = page.getByRole("link", { name: "Gard" });
  await expect(gard).toBeVisible();
  await page.route("**/api/v1/**", (route) => route.abort());
  await gard.click();
  await expect(page.getByRole("alert")).toContainText("Essaim ne répond pas");

  await page.unroute("**/api/v1/**");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Gard" })).toBeVisible();
});
