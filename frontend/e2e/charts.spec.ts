import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";

test.beforeEach(async ({ page }) => {
  await page.goto("/composants/graphiques");
  await expect(page.getByRole("group", { name: "Classes, secrets et absents" })).toBeVisible();
});

test("axe finds nothing, even with tables open, and nothing overflows", async ({ page }) => {
  test.slow();
  for (const name of [/^Une courbe, sa bande/, /^Quelques territoires/, /^Trop peu/]) {
    await page.getByRole("figure", { name }).getByText("Voir le tableau").click();
  }
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await hasNoSidewaysScroll(page);
});

test("the arrows read a series point by point, and say why one is absent", async ({ page }) => {
  const slider = page.getByRole("slider", { name: /^Une courbe, sa bande/ });
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", /année 2012. Gard\s: 12,1\s%, entre 11,0 et 13,2\s%/);

  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /2023.*provisoire/);
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press("ArrowLeft");
  }
  await expect(slider).toHaveAttribute("aria-valuetext", /2018.*non publié, enquête suspendue/);
});

test("a series is read where one points or touches", async ({ page }) => {
  const chart = page.getByRole("figure", { name: "Cinq courbes, leurs noms au bout" });
  const picture = chart.getByRole("img");
  await picture.hover({ position: { x: 55, y: 80 } });
  await expect(chart).toContainText(/année 2016. Gard\s: 12,4\s%/);
});

test("the arrows go through a distribution from the lowest to the highest", async ({ page }) => {
  const slider = page.getByRole("slider", { name: /^101 départements/ });
  await slider.focus();
  const lowest = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("End");
  const highest = await slider.getAttribute("aria-valuetext");
  const value = (text: string | null) =>
    Number(/: ([\d,]+)/.exec((text ?? "").replace(/\s/g, " "))?.[1]?.replace(",", "."));
  expect(value(lowest)).toBeLessThan(value(highest));
});

test("the table behind a chart opens, closes and can be taken away", async ({ page }) => {
  const chart = page.getByRole("figure", { name: "Quelques territoires, tous les états" });
  await expect(chart.getByRole("table")).toBeHidden();
  await chart.getByText("Voir le tableau").click();
  await expect(chart.getByRole("row", { name: /Mayotte/ })).toContainText("absent du fichier");

  const waiting = page.waitForEvent("download");
  await chart.getByRole("button", { name: "Télécharger (CSV)" }).click();
  expect((await waiting).suggestedFilename()).toBe("comparaison.csv");
  await chart.getByText("Voir le tableau").click();
  await expect(chart.getByRole("table")).toBeHidden();
});

test("on paper, every table is there", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("figure", { name: "Vingt lignes" }).getByRole("table")).toBeVisible();
  await expect(page.getByText("Voir le tableau").first()).toBeHidden();
});

test("a picture leaves the page with its title and its source, as SVG and as PNG", async ({ page }) => {
  const chart = page.getByRole("figure", { name: "Cinq courbes, leurs noms au bout" });
  const fileOf = async (format: string) => {
    const download = page.waitForEvent("download");
    await chart.getByRole("button", { name: format }).click();
    return readFile(await (await download).path());
  };

  const svg = (await fileOf("SVG")).toString("utf8");
  expect(svg).toContain("Cinq courbes, leurs noms au bout");
  expect(svg).toMatch(/>Source\s: /);
  expect(svg).not.toContain("var(--");
  expect(svg).not.toMatch(/ (class|style)=/);

  const png = await fileOf("PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(500);
});
