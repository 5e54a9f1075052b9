import { expect, type Locator, type Page } from "@playwright/test";

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

/** Writes a day into its boxes, in whichever part of the page has them. */
export async function dated(
  place: Page | Locator,
  group: string | RegExp,
  [day, month, year]: [string, string, string],
) {
  const segments = place.getByRole("group", { name: group }).getByRole("spinbutton");
  await segments.first().click();
  await segments.first().pressSequentially(`${day}${month}${year}`);
}
