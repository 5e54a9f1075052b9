import { expect, type Page } from "@playwright/test";

export type SentFile = { name: string; mimeType: string; buffer: Buffer };

export const header =
  "indicator_code,zone_type,zone_code,period_start,period_end,breakdown,numerator,denominator,value,lower,upper," +
  "status,source,publisher,licence,cog_vintage";

/** Nobody looks at these figures: a year of its own for each journey, and none is left standing. */
export const row = (code: string, year: number, value: string, zone = "48") =>
  figure(code, zone, `${year}-01-01`, `${year}-12-31`, value);

export const figure = (code: string, zone: string, start: string, end: string, value: string) =>
  `${code},DEPARTMENT,${zone},${start},${end},,,,${value},,,A,Enquête d'essai,Essai,Licence Ouverte 2.0,2026`;

/** Projects and runs share one Essaim: a name of its own for each file. */
export function file(...rows: string[]): SentFile {
  const name = `essai-${crypto.randomUUID().slice(0, 8)}.csv`;
  return { name, mimeType: "text/csv", buffer: Buffer.from(`${header}\n${rows.join("\n")}\n`) };
}

/** Sends a file, or one that lies at a path. */
export async function sends(page: Page, sent: SentFile | string) {
  await page.goto("/imports");
  await page.getByLabel(/^Nouveau fichier de chiffres/).setInputFiles(sent);
}

export async function drops(page: Page, sent: SentFile) {
  await sends(page, sent);
  await expect(page.getByRole("heading", { level: 1, name: sent.name })).toBeVisible();
}

export async function discards(page: Page) {
  await page.getByRole("button", { name: "Écarter ce fichier" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Écarter le fichier" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Fichiers de chiffres" })).toBeVisible();
}
