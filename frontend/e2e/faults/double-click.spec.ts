import { expect, test } from "@playwright/test";
import { fillsANote, note } from "./note-form";
import { neighbour } from "./people";

test("a double click on save makes one note", async ({ page }) => {
  const title = `Double clic ${crypto.randomUUID()}`;
  await fillsANote(page, neighbour, "DEP-76", title);

  await page.getByRole("button", { name: "Ajouter la note" }).dblclick();

  await expect(page.getByText("Note ajoutée")).toBeVisible();
  await page.reload();
  await expect(note(page, title)).toHaveCount(1);
});
