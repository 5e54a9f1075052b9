import { truncate, writeFile } from "node:fs/promises";
import { type OutgoingHttpHeaders, request } from "node:http";
import { Readable } from "node:stream";
import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./checks";
import { discards, drops, file, header, row, sends } from "./figure-files";
import { accounts, comesAs } from "./visitors";
import { packed, strict, workbook } from "./workbook";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "has nothing to do with the width");

test.beforeEach(({ page }) => comesAs(page, accounts.officer));

const LARGE = 200_000_000;

const notes = [["Lisez-moi : ce classeur a d’autres tableaux."]];
const recipients = [
  ["Tableau 5 - Bénéficiaires de l’APA à domicile, payés au titre du mois de décembre"],
  ["Code région", "Code département", "Département", "2003"],
  ["84", "01", "Ain", 5556],
];

const isRefused = (page: Page, words: string) => expect(page.getByRole("alert")).toContainText(words);

async function isRead(page: Page) {
  await expect(page.getByRole("row", { name: /^Ain/ })).toContainText("5 556");
  await expect(page.getByRole("button", { name: "Enregistrer ces chiffres" })).toBeVisible();
}

test("a file one column short names the column, and cannot be recorded", async ({ page }) => {
  const whole = file(row("RES-06", 2020, "12"));
  const short = whole.buffer.toString().replace(",licence,", ",").replace(",Licence Ouverte 2.0,", ",");
  await drops(page, { ...whole, buffer: Buffer.from(short) });

  await expect(page.getByText(/une case est refusée/)).toBeVisible();
  await expect(page.getByRole("row", { name: /licence/ })).toContainText("Cette colonne manque dans le fichier.");
  await expect(page.getByRole("button", { name: "Enregistrer ces chiffres" })).toHaveCount(0);
  await discards(page);
});

test("a date with a digit too many is pointed at", async ({ page }) => {
  await drops(page, file(row("RES-06", 2020, "12"), row("RES-06", 12020, "12")));

  await expect(page.getByRole("row", { name: /12020-01-01/ })).toContainText(
    "Ce n’est pas une date. Écrivez 2024-12-31.",
  );
  await discards(page);
});

test("a file says which year it is about, and a year to come is refused", async ({ page }) => {
  await drops(page, file(row("RES-06", 2019, "12")));
  await expect(page.getByText("chiffres : année 2019")).toBeVisible();
  await discards(page);

  await drops(page, file(row("RES-06", 2019, "12"), row("RES-06", 2099, "12")));
  await expect(page.getByRole("row", { name: /2099-01-01/ })).toContainText("Cette période est à venir");
  await expect(page.getByRole("button", { name: "Enregistrer ces chiffres" })).toHaveCount(0);
  await discards(page);
});

test("a workbook is read whatever the order of its sheets", async ({ page }) => {
  for (const sheets of [
    { "Lisez-moi": notes, "Tab5-pa": recipients },
    { "Tab5-pa": recipients, "Lisez-moi": notes },
  ]) {
    await drops(page, packed("apa.xlsx", workbook(sheets)));
    await isRead(page);
    await discards(page);
  }
});

test("a workbook saved again as Strict Open XML is read", async ({ page }) => {
  await drops(page, packed("apa-strict.xlsx", strict(workbook({ "Tab5-pa": recipients }))));
  await isRead(page);
  await discards(page);
});

test("a workbook with macros is refused with the cure", async ({ page }) => {
  const parts = { ...workbook({ "Tab5-pa": recipients }), "xl/vbaProject.bin": "Sub Auto_Open()" };
  await sends(page, packed("apa.xlsx", parts));
  await isRefused(page, "Ce classeur contient des macros. Enregistrez-le au format .xlsx, sans elles");
  await isAccessible(page);
});

test("a workbook made to burst when it is opened is refused", async ({ page }) => {
  const parts = { ...workbook({ "Tab5-pa": recipients }), "xl/sheet0.xml": " ".repeat(20_000_000) };
  const bomb = packed("apa.xlsx", parts);
  expect(bomb.buffer.length).toBeLessThan(100_000);
  await sends(page, bomb);
  await isRefused(page, "Ce fichier est trop grand une fois ouvert. Ne gardez que les feuilles utiles");
});

test("a CSV as an old spreadsheet saves it is refused with the cure", async ({ page }) => {
  const text = `${header}\n${row("RES-06", 2020, "12")}\n`.replaceAll(",", ";");
  await sends(page, { name: "chiffres.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
  await isRefused(page, "Ce CSV n’est pas en UTF-8. Dans le tableur, choisissez « CSV UTF-8 », puis renvoyez-le.");
});

test("a file of 200 MB is not even sent", async ({ page }, info) => {
  const path = info.outputPath("chiffres.csv");
  await writeFile(path, header);
  await truncate(path, LARGE);
  const sent: string[] = [];
  page.on("request", (call) => call.method() === "POST" && sent.push(call.url()));
  await sends(page, path);
  await isRefused(page, "chiffres.csv pèse 200 Mo, pour 33,6 Mo au plus.");
  expect(sent).toEqual([]);
});

test("200 MB that are sent all the same are not waited for", async ({ page }) => {
  const cookies = await page.context().cookies();
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const length of [{ "Content-Length": LARGE }, {}]) {
    await expect(async () => {
      const { status, sent } = await sendsALot({ Cookie, ...length });
      expect(sent).toBeLessThan(LARGE / 2);
      expect(status).toBe(413);
    }).toPass({ timeout: 20_000 });
  }
});

/** Goes on until it is answered or cut off, which may overtake the answer: the status, and how much had gone by then. */
function sendsALot(headers: OutgoingHttpHeaders): Promise<{ status?: number; sent: number }> {
  return new Promise((resolve) => {
    const call = request(`${process.env.ESSAIM_URL}/api/v1/imports?fileName=chiffres.csv`, {
      method: "POST",
      headers: {
        ...headers,
        "X-Requested-With": "Essaim",
        "Content-Type": "application/octet-stream",
        "Idempotency-Key": crypto.randomUUID(),
      },
    });
    let sent = 0;
    const body = Readable.from(pieces((length) => (sent += length)));
    call.on("error", () => resolve({ sent }));
    call.on("response", ({ statusCode }) => {
      body.destroy();
      resolve({ status: statusCode, sent });
      call.destroy();
    });
    body.pipe(call);
  });
}

function* pieces(tell: (length: number) => void) {
  const piece = Buffer.alloc(1_000_000, "a");
  for (let sent = 0; sent < LARGE; sent += piece.length) {
    tell(piece.length);
    yield piece;
  }
}
