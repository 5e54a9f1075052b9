import { expect, type Locator, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";
import { picks } from "./pickers";
import { accounts, comesAs, own } from "./visitors";

/** A project of the test's own, as an officer enters it; answers its slug. */
async function hasAProject(page: Page): Promise<string> {
  const answer = await page.request.post("/api/v1/projects", {
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
    data: {
      name: `Modèle d’essai ${crypto.randomUUID().slice(0, 8)}`,
      summary: "",
      description: "",
      themes: [],
      publics: [],
      territories: [],
      illustrative: true,
    },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()).slug;
}

async function looksRight(page: Page) {
  await settled(page);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
}

const writesElement = async (page: Page, place: number, words: string) => {
  await page.getByRole("button", { name: "Ajouter un élément" }).click();
  await page.getByLabel("Élément", { exact: true }).nth(place).fill(words);
};

async function addsNode(page: Page, button: string, words: string) {
  await page.getByRole("button", { name: button }).click();
  // The new node's words are what comes next
  await expect(page.locator(":focus")).toHaveValue("");
  await page.keyboard.type(words);
}

/** By mouse, from the middle of one to the middle of the other. */
async function draws(page: Page, from: Locator, to: Locator) {
  await to.scrollIntoViewIfNeeded();
  for (const [place, end] of [from, to].entries()) {
    const box = await end.boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    await (place === 0 ? page.mouse.down() : page.mouse.up());
  }
}

const node = (page: Page, name: RegExp) => page.getByRole("button", { name });

test("a model is written, published and compared, and the project may then be measured", async ({ page, browser }, {
  project,
}) => {
  test.slow();
  await comesAs(page, accounts.officer);
  const slug = await hasAProject(page);
  await page.goto(`/projets/${slug}/modele`);
  await expect(page.getByText("Pas encore de modèle")).toBeVisible();
  await looksRight(page);
  await page.getByLabel("Titre de la nouvelle version").fill("Première modélisation");
  await page.getByRole("button", { name: "Commencer un brouillon" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Modifier le modèle");
  for (const [place, words] of ["Aller vers", "Immersion en entreprise", "Suivi de six mois"].entries()) {
    await writesElement(page, place, words);
  }
  await page.getByRole("button", { name: /^Monter .*Suivi de six mois/ }).click();
  await page.getByRole("button", { name: "Ajouter une étape" }).click();
  await page.getByLabel("Durée maximale (jours)").fill("30");

  await page.getByRole("button", { name: "Ajouter une condition" }).click();
  await picks(page, /^Indicateur$/, "PUB-05", /^PUB-05/);
  await page.getByLabel("Seuil (‰)").fill("60");
  await expect(page.getByText(/^Le territoire doit avoir au moins 60/)).toContainText("Foyers allocataires du RSA");

  await addsNode(page, "Ajouter une activité", "Rencontrer les entreprises");
  await addsNode(page, "Ajouter une réalisation", "Postes ouverts");
  await addsNode(page, "Ajouter un résultat", "Accès à l’emploi");
  await picks(page, /^Ajouter un indicateur du catalogue/, "RES-02", /^RES-02/);
  await expect(node(page, /^Indicateur\s: RES-02/)).toBeVisible();

  // By keyboard alone: from the activity to the output, then on to the outcome and its indicator
  await node(page, /^Activité\s: Rencontrer/).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/sont reliés\.$/)).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Délier/ })).toHaveCount(3);
  // A telephone has no mouse
  if (project.name === "desktop") {
    for (const links of [2, 3]) {
      await draws(page, node(page, /^Activité\s: Rencontrer/), node(page, /^Réalisation\s: Postes/));
      await expect(page.getByRole("button", { name: /^Délier/ })).toHaveCount(links);
    }
  }
  await expect(node(page, /^Réalisation\s: Postes ouverts \(personne ne mesure ce lien\)/)).toBeVisible();
  await isAccessible(page);
  await hasNoSidewaysScroll(page);

  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText("Il est complet. Une personne responsable peut le publier.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Publier/ })).toHaveCount(0);
  await expect(page.getByText(/^✓ Remplie$/)).toBeVisible();
  await expect(page.getByText("Personne ne mesure ce lien").first()).toBeAttached();
  await page.getByText("Voir le tableau").click();
  await expect(page.getByRole("row", { name: /Rencontrer les entreprises.*Personne ne mesure ce lien/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Accès à l’emploi.*RES-02/ }).last()).toBeVisible();
  await looksRight(page);
  const draft = page.url();

  const visit = await browser.newContext();
  const manager = await visit.newPage();
  await comesAs(manager, accounts.manager);
  expect(await mayBeMeasured(manager, slug)).toEqual(["model-missing"]);
  await manager.goto(draft);
  await manager.getByRole("button", { name: "Publier cette version…" }).click();
  await manager.getByLabel("Motif de la publication").fill("Première modélisation avec le porteur.");
  await isAccessible(manager);
  await manager.getByRole("button", { name: "Publier la version" }).click();
  await expect(manager.getByText(/^Publiée le .* par Nadia Benali\.$/)).toBeVisible();
  await looksRight(manager);
  expect(await mayBeMeasured(manager, slug)).toEqual([]);
  await visit.close();

  await page.goto(`/projets/${slug}/modele`);
  await page.getByLabel("Titre de la nouvelle version").fill("Après une année");
  await page.getByRole("button", { name: "Commencer un brouillon" }).click();
  await page.getByRole("button", { name: /^Retirer .*Aller vers/ }).click();
  await writesElement(page, 2, "Parrainage");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText(/^Brouillon que l’équipe Ansa est seule à voir/)).toBeVisible();

  await page.goto(`/projets/${slug}/modele/comparer?de=1&a=2`);
  await expect(page.getByRole("row", { name: /^Ajouté.*Parrainage/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Retiré.*Aller vers/ })).toBeVisible();
  await expect(page.getByText("Rien ne change.")).toHaveCount(4);
  await looksRight(page);
});

test("a stranger finds no model of a project that is not published", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const slug = await hasAProject(page);
  await page.context().clearCookies();
  await page.goto(`/projets/${slug}/modele`);
  await expect(page.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
});

/** The codes of what keeps a project from being measured. */
async function mayBeMeasured(page: Page, slug: string): Promise<string[]> {
  const { desk } = await (await page.request.get(`/api/v1/projects/${slug}`)).json();
  const measuring = desk.transitions.find(({ to }: { to: string }) => to === "MEASURING");
  return measuring.unmet.map(({ code }: { code: string }) => code);
}
