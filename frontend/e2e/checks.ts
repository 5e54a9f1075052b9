import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export async function settled(page: Page) {
  // Until the app is there, main is busy with the first words of the server
  await expect(page.locator("main:not([aria-busy]) h1")).toBeVisible();
  await page.waitForLoadState("networkidle");
  // What lies far below is drawn when one comes near
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => scrollTo(0, 0));
}

/** Colours are the same at every width: `without` spares the rule that takes longest. */
export async function isAccessible(page: Page, without: string[] = []) {
  // Every rule, without the report of what passes and without a second page to put frames together: there are none
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .disableRules(without);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Pictures take up a new width a moment after the page has. */
export async function hasNoSidewaysScroll(page: Page) {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, { timeout: 3_000 }).toBeLessThanOrEqual(0);
}
