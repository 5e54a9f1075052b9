import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { dated, picks } from "./pickers";
import { accounts, comesAs, own } from "./visitors";

/** Projects and runs share one Essaim: a name of its own for each. */
const named = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** The id of the organisation with that code; added when there is none yet. */
async function organisation(page: Page, name: string, code?: string): Promise<string> {
  const found = await page.request.get(`/api/v1/organisations?q=${encodeURIComponent(code ?? name)}&limit=50`);
  const { items } = (await found.json()) as { items: { id: string; code?: string }[] };
  const known = items.find((one) => one.code !== undefined && one.code === code);
  if (known) {
    return known.id;
  }
  const added = await page.request.post("/api/v1/organisations", {
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
    data: { name, ...(code && { code }), types: ["FUNDER"], illustrative: true },
  });
  expect(added.status()).toBe(201);
  return ((await added.json()) as { id: string }).id;
}

async function agreement(page: Page, title: string, funder: string, beneficiary: string) {
  const added = await page.request.post("/api/v1/funding-agreements", {
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
    data: {
      reference: title.slice(-8),
      title,
      funder,
      beneficiary,
      amount: 10,
      signedOn: "2026-01-15",
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
      nature: "CASH",
      euNotified: false,
      illustrative: true,
      lines: [{ scope: "PROGRAMME", amount: 10 }],
    },
  });
  expect(added.status()).toBe(201);
}

test("an officer shares an agreement out to the cent, notes a payment, and its funder sees it", async ({
  page,
  browser,
}) => {
  const title = named("Soutien de l’ANCT");
  const foreign = named("Soutien d’une autre");
  const otherName = named("Fondation");
  await comesAs(page, accounts.officer);
  await organisation(page, "Agence nationale de la cohésion des territoires", "ANCT");
  const ansa = await organisation(page, "Agence nouvelle des solidarités actives", "ANSA");
  await agreement(page, foreign, await organisation(page, otherName), ansa);

  await page.goto("/financements/nouvelle");
  await page.getByLabel("Référence", { exact: true }).fill(title.slice(-8));
  await page.getByLabel("Titre").fill(title);
  await picks(page, "Financeur", "cohésion", /cohésion des territoires/);
  await page.getByLabel("Montant (€)").fill("115 000,50");
  await page.getByLabel("Montant de la ligne 1 (€)").fill("100 000");
  await page.getByRole("button", { name: "Ajouter une ligne" }).click();
  const second = page.getByRole("group", { name: "Ligne 2" });
  await second.getByLabel("Portée").selectOption("TERRITORY");
  await picks(page, "Territoire", "gard", /^Gard/);
  await page.getByLabel("Montant de la ligne 2 (€)").fill("15 000");
  await expect(page.getByText(/Reste à répartir.*0,50/)).toBeVisible();
  await dated(page, "Signée le", ["15", "01", "2026"]);
  await dated(page, "Début de la période", ["01", "01", "2026"]);
  await dated(page, "Fin de la période", ["31", "12", "2027"]);
  await page.getByLabel("Convention illustrative, non vérifiée").check();
  await page.getByRole("button", { name: "Ajouter la convention" }).click();
  await expect(page.getByRole("alert")).toContainText("Le total des lignes doit être égal au montant");
  await isAccessible(page);

  await page.getByRole("button", { name: "Mettre le reste sur la dernière ligne" }).click();
  await expect(page.getByText("Tout est réparti.")).toBeVisible();
  await page.getByRole("button", { name: "Ajouter la convention" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("row", { name: /Total des lignes = montant de la convention/ })).toContainText(
    /115.000,50/,
  );

  await page.getByRole("button", { name: "Ajouter un versement" }).click();
  await dated(page, "Échéance", ["30", "06", "2026"]);
  await page.getByLabel("Montant attendu (€)").fill("57 500,25");
  await page.getByRole("button", { name: "Ajouter le versement" }).click();
  await expect(page.getByText(/en retard\./)).toBeVisible();
  await page.getByRole("button", { name: /^Noter la réception/ }).click();
  await dated(page, "Reçu le (facultatif)", ["02", "08", "2026"]);
  await page.getByLabel(/^Montant reçu/).fill("57 500,25");
  await page.getByRole("button", { name: "Enregistrer le versement" }).click();
  await expect(
    page
      .getByRole("region", { name: /^Versements/ })
      .getByText("Reçu", { exact: true })
      .last(),
  ).toBeVisible();
  await isAccessible(page);
  await hasNoSidewaysScroll(page);

  await page.goto("/financements/totaux");
  await expect(page.getByText("Total des lignes = total des conventions").first()).toBeVisible();
  await isAccessible(page);

  const visit = await browser.newContext();
  const funder = await visit.newPage();
  await comesAs(funder, accounts.funder);
  await funder.goto("/financements");
  await expect(funder.getByRole("heading", { level: 1, name: "Ce que nous finançons" })).toBeVisible();
  await expect(funder.getByRole("link", { name: title })).toBeVisible();
  await expect(funder.getByRole("link", { name: foreign })).toHaveCount(0);
  await isAccessible(funder);
  await funder.getByRole("link", { name: title }).click();
  await expect(funder.getByRole("button", { name: /versement|Supprimer/ })).toHaveCount(0);
  await visit.close();
});
