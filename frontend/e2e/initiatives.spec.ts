import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { picks } from "./pickers";
import { accounts, comesAs } from "./visitors";

const scope = {
  title: "Revue d’essai",
  theme: "HOME_CARE",
  question: "Qui fait quoi ?",
  steps: ["OUTREACH", "TRAINING", "HIRING"],
  publics: ["QPV_RESIDENTS", "RSA_RECIPIENTS"],
  referenceYear: 2023,
  comparisons: ["DEP-76"],
  steering: ["Département"],
  steeringValidatedOn: "2023-02-01",
  illustrative: true,
};

/** A diagnostic of this test's own. */
async function begins(page: Page): Promise<string> {
  const answer = await page.request.post("/api/v1/diagnostics", {
    data: { territory: "DEP-30", scope: { ...scope, title: `Revue ${crypto.randomUUID().slice(0, 8)}` } },
    headers: { "X-Requested-With": "Essaim", "Idempotency-Key": crypto.randomUUID() },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).slug;
}

const file = (lines: string[]) => ({
  name: "initiatives.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["nom;operateur;etapes;publics;lieu", ...lines, ""].join("\n")),
});

test("an officer reviews initiatives: adds one, imports a file, mends it, confirms a gap", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const slug = await begins(page);
  await page.goto(`/diagnostics/${slug}/travail/initiatives`);
  await expect(page.getByText("Aucune initiative recensée")).toBeVisible();
  await isAccessible(page);

  await page.getByRole("link", { name: "Ajouter une initiative" }).click();
  await page.getByLabel("Nom de l’initiative").fill("Permanences au pied des tours");
  await page.getByLabel("Opérateur", { exact: true }).fill("Passerelles");
  await page.getByLabel("Repérage des personnes").check();
  await picks(page, "Lieu", "Nîmes", /^Nîmes/);
  await isAccessible(page);
  await page.getByRole("button", { name: "Ajouter l’initiative" }).click();
  await expect(page.getByRole("row", { name: /Permanences au pied des tours/ })).toContainText("Tous publics");

  await page.getByRole("link", { name: "Importer un fichier" }).click();
  await page
    .getByLabel(/Fichier d’initiatives/)
    .setInputFiles(file(["Ateliers du geste;Ville d’Alès;Formation;RSA;Alès", "Salon;Chez Lina;Coiffure;;Nîmes"]));
  await expect(page.getByText("1 case refusée")).toBeVisible();
  await expect(page.getByRole("region", { name: /Cases refusées/ })).toContainText("Coiffure");
  await expect(page.getByRole("button", { name: /^Enregistrer/ })).toHaveCount(0);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page
    .getByLabel(/Fichier d’initiatives/)
    .setInputFiles(file(["Ateliers du geste;Ville d’Alès;Formation;RSA;Alès", "Salon;Chez Lina;Formation;;Nîmes"]));
  await page.getByRole("button", { name: "Enregistrer ces 2 initiatives" }).click();
  await expect(page.getByRole("row", { name: /Ateliers du geste/ })).toContainText("Alès");

  await expect(page.getByText(/^L’analyse attend encore/)).not.toContainText("Formation");
  await page.getByRole("button", { name: "Confirmer un manque" }).click();
  await page.getByLabel("Comment on le sait").fill("Le comité n’en connaît aucune (12 mai).");
  await page.getByRole("button", { name: "Confirmer le manque" }).click();
  const matrix = page.getByRole("region", { name: "Couverture des étapes par public" });
  await expect(matrix.getByRole("row", { name: /^Recrutement/ })).toContainText("manque confirmé");
  await expect(matrix).not.toContainText("Ni initiative");
  await matrix.getByRole("link", { name: /pour Formation, Bénéficiaires du RSA/ }).click();
  await expect(page.getByRole("row", { name: /Permanences/ })).toHaveCount(0);
  await expect(page.getByRole("row", { name: /Ateliers du geste/ })).toBeVisible();
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
});

/** What data·inclusion publishes: a service that is an initiative here, and one that is none. */
const dataInclusion = {
  structures: [
    {
      id: "s1",
      source: "dora",
      nom: "Passerelles",
      date_maj: "2026-01-01",
      siret: "73282932000074",
      code_insee: "30189",
      latitude: 43.8367,
      longitude: 4.3601,
      courriel: "jeanne@example.org",
    },
  ],
  services: [
    {
      id: "a",
      source: "dora",
      structure_id: "s1",
      nom: "Se former au geste",
      date_maj: "2026-01-01",
      description: "Des ateliers",
      type: "atelier",
      contact_nom_prenom: "Jeanne Martin",
      thematiques: ["se-former--trouver-sa-formation"],
      publics: ["jeunes"],
      zone_eligibilite: ["30"],
    },
    {
      id: "b",
      source: "dora",
      structure_id: "s1",
      nom: "Crèche",
      description: "Pour les petits",
      thematiques: ["famille--garde-denfants"],
      publics: ["tous-publics"],
    },
  ],
};

test("an officer takes over structures and services of data·inclusion, and finds them on the map", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const slug = await begins(page);
  await page.goto(`/diagnostics/${slug}/travail/initiatives/importer`);
  await page.getByLabel(/Fichier d’initiatives/).setInputFiles({
    name: "data-inclusion.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(dataInclusion)),
  });
  await expect(page.getByText("Crèche")).toBeVisible();
  await expect(page.getByText("Jeanne")).toHaveCount(0);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Enregistrer cette initiative" }).click();

  const row = page.getByRole("row", { name: /Se former au geste/ });
  await expect(row).toContainText("Passerelles");
  await expect(row).toContainText("Nîmes");
  await expect(row).toContainText("Formation");
  await expect(page.getByRole("row", { name: /Crèche/ })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "CA de Nîmes Métropole" })).toBeVisible();
  await expect(page.getByRole("img", { name: /carte|initiative/i }).first()).toBeVisible();
});
