import { expect, type Page } from "@playwright/test";

/** Chooses what a box finds first of what is typed, by keys: on a phone the page scrolls under the list. */
export async function picks(page: Page, label: string | RegExp, typed: string, option: string | RegExp = typed) {
  const field = page.getByRole("combobox", { name: label });
  // A page that moves closes the list, as it should
  await expect(async () => {
    await field.fill("");
    await field.fill(typed);
    await expect(page.getByRole("option", { name: option }).first()).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await field.press("ArrowDown");
  await field.press("Enter");
}

/** Types a day into the parts of a date field. */
export async function dated(page: Page, group: string, [day, month, year]: [string, string, string]) {
  const segments = page.getByRole("group", { name: group }).getByRole("spinbutton");
  await segments.first().click();
  await page.keyboard.type(`${day}${month}${year}`);
}
