import { expect, type Page, test } from "@playwright/test";
import { settled } from "./checks";

// The kit as it was last looked at; after a change that is meant: npm run journeys -- looks --update-snapshots
const pages = [
  ["parts", "/composants"],
  ["charts", "/composants/graphiques"],
] as const;

async function open(page: Page, address: string) {
  await page.clock.setFixedTime(new Date("2026-11-23T09:00:00Z"));
  await page.goto(address);
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
}

for (const [name, address] of pages) {
  test(`${name} look as they did`, async ({ page }) => {
    test.slow();
    await open(page, address);
    // On two busy cores such a long picture takes seconds, and two that are the same are needed
    await expect(page).toHaveScreenshot(`${name}.png`, { fullPage: true, timeout: 40_000 });
  });
}
