import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { dated } from "./pickers";
import { accounts, comesAs, own } from "./visitors";

const posted = async (page: Page, path: string, data: object) => {
  const answer = await page.request.post(`/api/v1/diagnostics${path}`, {
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
    data,
  });
  expect(answer.status()).toBe(201);
  return answer.json();
};

/** A diagnostic of a territory for 2023; its address. */
async function diagnostic(page: Page, territory: string): Promise<string> {
  const { slug } = await posted(page, "", {
    territory,
    scope: {
      title: `Chiffres ${crypto.randomUUID().slice(0, 8)}`,
      theme: "HOME_CARE",
      question: "Qui accède à ces métiers ?",
      steps: ["OUTREACH"],
      publics: ["QPV_RESIDENTS"],
      referenceYear: 2023,
      comparisons: ["DEP-76"],
      steering: ["Département"],
      steeringValidatedOn: "2023-02-01",
      illustrative: false,
    },
  });
  return slug;
}

test("a lead enters a figure of her territory, and the coverage grows", async ({ page, browser }) => {
  await comesAs(page, accounts.officer);
  const slug = await diagnostic(page, "DEP-30");
  const elsewhere = await diagnostic(page, "DEP-76");
  await posted(page, `/${slug}/members`, {
    account: accounts.lead.username,
    name: accounts.lead.name,
    part: "EDITOR",
  });

  const lead = await (await browser.newContext()).newPage();
  await comesAs(lead, accounts.lead);
  await lead.goto(`/diagnostics/${slug}/travail/chiffres`);
  const coverage = lead.getByRole("region", { name: "Couverture" });
  const before = Number((await coverage.getByText(/\d+ sur \d+/).innerText()).match(/(\d+) sur/)?.[1]);

  await lead.getByRole("button", { name: /^Saisir.*postes vacants/ }).click();
  await dated(lead, "Début de la période", ["01", "01", "2023"]);
  await dated(lead, "Fin de la période", ["31", "12", "2023"]);
  await lead.getByLabel("Numérateur").fill("400");
  await lead.getByLabel("Dénominateur").fill("336");
  await lead.getByLabel("Source", { exact: true }).fill("Enquête auprès des services d’aide à domicile");
  await lead.getByLabel("Producteur").fill("Département du Gard");
  await lead.getByRole("button", { name: "Enregistrer le chiffre" }).click();
  await expect(lead.getByText(/Une part ne dépasse pas son tout/).first()).toBeVisible();

  await lead.getByLabel("Numérateur").fill("42");
  await lead.getByRole("button", { name: "Enregistrer le chiffre" }).click();
  await expect(coverage.getByText(`${before + 1} sur`)).toBeVisible();
  await expect(lead.getByRole("row", { name: /postes vacants/ }).getByText(/12,5/)).toBeVisible();

  await lead.getByRole("button", { name: /postes vacants/, expanded: false }).click();
  await lead.getByRole("button", { name: "Ajouter une note" }).click();
  await lead.getByLabel("Note", { exact: true }).fill("Réponses de 31 services sur 40.");
  await lead.getByRole("button", { name: "Enregistrer la note" }).click();
  await expect(lead.getByText("Réponses de 31 services sur 40.")).toBeVisible();
  await isAccessible(lead);
  await hasNoSidewaysScroll(lead);

  for (const path of ["figures", "suppression", "figures/BES-07/entry", "documents"]) {
    expect((await lead.request.get(`/api/v1/diagnostics/${elsewhere}/${path}`)).status()).toBe(404);
  }
  await lead.goto(`/diagnostics/${elsewhere}/travail/chiffres`);
  await expect(lead.getByRole("region", { name: "Couverture" })).toHaveCount(0);
});
