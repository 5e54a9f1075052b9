import { expect, test } from "@playwright/test";
import { accounts } from "../visitors";
import { fillsANote, note } from "./note-form";
import { freeze, thaw } from "./stack";

test("a note that could not be saved is told in words, kept, and saved later", async ({ page }) => {
  const title = `Panne ${crypto.randomUUID()}`;
  await fillsANote(page, accounts.lead, "DEP-30", title);
  const save = page.getByRole("button", { name: "Ajouter la note" });
  try {
    freeze("PostgreSQL");
    await save.click();
    await expect(page.getByRole("alert").filter({ hasText: "Essaim ne répond pas" })).toContainText("rien n’est perdu");
    await expect(page.getByLabel("Titre")).toHaveValue(title);
    await expect(page.getByLabel("Texte")).toHaveValue("Trois structures cherchent dix personnes.");
  } finally {
    thaw("PostgreSQL");
  }
  await expect.poll(async () => (await page.request.get("/q/health/ready")).status()).toBe(200);

  await page.getByRole("button", { name: "Réessayer" }).click();

  await expect(note(page, title)).toHaveCount(1);
});
