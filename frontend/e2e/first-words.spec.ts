import { type Browser, expect, test } from "@playwright/test";

async function beginning(browser: Browser, address: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address);
  const heading = page.locator(javaScriptEnabled ? "main:not([aria-busy]) h1" : "main h1");
  const words = {
    heading: await heading.innerText(),
    lead: await heading.locator("xpath=following-sibling::p[1]").innerText(),
    title: await page.title(),
    description: await page.locator("meta[name=description]").getAttribute("content"),
  };
  await context.close();
  // Typography is the app's
  const plain = (text: string | null) => (text ?? "").replace(/\s+/gu, " ");
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, plain(text)]));
}

for (const address of ["/", "/territoires/DEP-30", "/territoires/REG-76", "/territoires/FR", "/indicateurs/BES-01"]) {
  test(`the server begins ${address} with the words of the app`, async ({ browser }, { project }) => {
    test.skip(project.name !== "desktop", "has nothing to do with the width");
    const early = await beginning(browser, address, false);
    const app = await beginning(browser, address, true);

    expect({ heading: early.heading, lead: early.lead }).toEqual({ heading: app.heading, lead: app.lead });
    if (address !== "/") {
      expect(early.title).toBe(app.title);
      expect(early.description).toBe(app.lead);
    }
  });
}
