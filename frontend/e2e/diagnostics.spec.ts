import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { dated, picks } from "./pickers";
import { type Account, accounts, comesAs, own } from "./visitors";

const lead: Account = accounts.lead;

async function answers(page: Page, method: "post" | "put", path: string, data: unknown, ifMatch?: string) {
  const answer = await page.request[method](`/api/v1/${path}`, {
    ...(data !== undefined && { data }),
    headers: { ...own, "Idempotency-Key": crypto.randomUUID(), ...(ifMatch && { "If-Match": ifMatch }) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

async function tagOf(page: Page, path: string) {
  return (await page.request.get(`/api/v1/${path}`)).headers().etag ?? "";
}

/** What a diagnostic of Gard still lacks of figures, entered by its lead: the official ones are there by themselves. */
async function entersFigures(page: Page, slug: string, codes: string[]) {
  for (const code of codes) {
    const path = `diagnostics/${slug}/figures/${code}/entry`;
    const value =
      code === "PUB-01" ? { value: 29_840 } : code === "BES-03" ? { value: 1.2 } : { numerator: 40, denominator: 100 };
    await answers(
      page,
      "put",
      path,
      {
        status: "AVAILABLE",
        periodStart: "2023-12-31",
        periodEnd: "2023-12-31",
        ...value,
        numeratorUnknown: false,
        source: "Relevé du service insertion",
        publisher: "Département du Gard",
        method: "",
        illustrative: true,
      },
      await tagOf(page, path),
    );
  }
}

/** Whoever tries a step all the same is refused it, with what it lacks. */
async function isRefused(page: Page, slug: string, to: string, code: string) {
  const answer = await page.request.post(`/api/v1/diagnostics/${slug}/stage-changes`, {
    data: { to },
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
  });
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain(code);
}

const desk = (page: Page) => page.getByRole("complementary", { name: "Bureau" });

test("an officer and a territory's lead carry a diagnostic from an empty one to a published one", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const title = `Le Gard, de bout en bout ${crypto.randomUUID().slice(0, 8)}`;
  await comesAs(page, accounts.officer);
  await page.goto("/diagnostics");
  await page.getByRole("link", { name: "Commencer un diagnostic" }).first().click();
  await picks(page, /^Territoire$/, "Gard", /^Gard/);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Thème").selectOption("HOME_CARE");
  await page.getByLabel("Habitants des quartiers prioritaires").check();
  await isAccessible(page);
  await page.getByRole("button", { name: "Commencer le diagnostic" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const slug = /diagnostics\/([^/]+)\//.exec(page.url())?.[1] ?? "";

  // What the scope lacks is said before one tries
  await expect(desk(page)).toContainText("Le comité de pilotage");
  await expect(desk(page)).toContainText("L’année de référence");
  await expect(desk(page).getByRole("button", { name: "Commencer la collecte" })).toHaveCount(0);
  await isRefused(page, slug, "COLLECTING", "steering");
  await isAccessible(page);
  await hasNoSidewaysScroll(page);

  await page.getByRole("link", { name: "Cadrage", exact: true }).click();
  await page.getByLabel("Question").fill("Qui pourrait exercer ces métiers, et que manque-t-il ?");
  await page.getByLabel("Année de référence").fill("2023");
  await picks(page, "Territoires de comparaison", "Seine-Maritime", /^Seine-Maritime/);
  await page.getByLabel("Comité de pilotage").fill("Département du Gard\nFrance Travail");
  await dated(page, /^Cadrage validé/, ["14", "02", "2023"]);
  await page.getByRole("button", { name: "Enregistrer le cadrage" }).click();
  await expect(page.getByText("Cadrage enregistré")).toBeVisible();
  await page.getByRole("link", { name: "Suivi", exact: true }).click();
  await page.getByRole("button", { name: "Ajouter quelqu’un" }).click();
  await page.getByLabel("Nom").fill(lead.name);
  await page.getByLabel("Adresse du compte").fill(lead.username);
  await page.getByRole("radio", { name: "Territoire, écrit et signe" }).check();
  await page.getByRole("button", { name: "Ajouter à l’équipe" }).click();
  await expect(page.getByText(lead.username)).toBeVisible();
  await desk(page).getByRole("button", { name: "Commencer la collecte" }).click();
  await expect(desk(page)).toContainText("Moins de 80 %");
  await expect(desk(page).getByRole("button", { name: "Commencer l’analyse" })).toHaveCount(0);

  // The lead enters what is missing, and reviews initiatives
  const territory = await browser.newContext();
  const local = await territory.newPage();
  await comesAs(local, lead);
  await local.goto(`/diagnostics/${slug}/travail`);
  await expect(desk(local)).toContainText("Étape suivante");
  await expect(local.getByRole("link", { name: "Entretiens" })).toHaveCount(0);
  await entersFigures(local, slug, ["BES-03", "BES-04", "PUB-01", "PUB-02", "PUB-04", "PUB-06", "OFF-01"]);
  const review = await answers(local, "post", `diagnostics/${slug}/initiatives`, {
    name: "Permanences au pied des immeubles",
    operator: "Régie de quartier",
    steps: ["OUTREACH", "MOBILISATION", "IMMERSION", "TRAINING", "HIRING"],
    publics: [],
    status: "RUNNING",
    place: "DEP-30",
    illustrative: true,
  });
  await local.goto(`/diagnostics/${slug}/travail/chiffres`);
  await expect(local.getByRole("region", { name: "Couverture" })).toContainText("14 sur 18");
  await isRefused(page, slug, "ANALYSING", "coverage");
  await entersFigures(local, slug, ["OFF-02"]);
  await local.reload();
  await expect(local.getByRole("region", { name: "Couverture" })).toContainText("15 sur 18");
  await isAccessible(local);
  await local.goto(`/diagnostics/${slug}/travail`);
  await expect(desk(local)).toContainText("Chaque étape du cadrage");
  await expect(desk(local)).not.toContainText("Moins de 80 %");
  await isRefused(page, slug, "ANALYSING", "step");
  await answers(local, "post", `diagnostics/${slug}/gaps`, { step: "RETENTION", reason: "Personne ne le propose." });

  await page.reload();
  await desk(page).getByRole("button", { name: "Commencer l’analyse" }).click();
  await expect(desk(page)).toContainText("constat");
  const finding = {
    statement: "Le besoin est réel et les étapes ne se suivent pas.",
    theme: "NEED",
    strength: "STRONG",
    evidence: [
      { kind: "FIGURE", key: "BES-01", note: "" },
      { kind: "INITIATIVE", key: review.id, note: "" },
    ],
  };
  const { id } = await answers(page, "post", `diagnostics/${slug}/findings`, { ...finding, evidence: [] });
  await page.reload();
  await expect(desk(page)).toContainText("Chaque constat repose sur au moins une preuve");
  await expect(desk(page).getByRole("button", { name: "Préparer la restitution" })).toHaveCount(0);
  await isRefused(page, slug, "RESTITUTION", "evidence-missing");
  const path = `diagnostics/${slug}/findings/${id}`;
  await answers(page, "put", path, finding, await tagOf(page, path));
  await page.reload();
  await desk(page).getByRole("button", { name: "Préparer la restitution" }).click();
  await expect(desk(page)).toContainText("La restitution");
  await isRefused(page, slug, "FINALISING", "restitution");
  await page.getByRole("button", { name: "Noter la restitution" }).click();
  await dated(page, /^Tenue le/, ["14", "12", "2023"]);
  await page.getByRole("radio", { name: "À distance", exact: true }).check();
  await page.getByLabel("Ce qu’il en ressort").fill("Le suivi après l’embauche vient en premier.");
  await page.getByRole("button", { name: "Enregistrer la restitution" }).click();
  await desk(page).getByRole("button", { name: "Finaliser" }).click();
  await expect(desk(page)).toContainText("L’accord du territoire");
  await desk(page).getByRole("button", { name: "Contrôler le secret statistique" }).click();
  await expect(desk(page)).toContainText("aucun chiffre n’est masqué");

  const visit = await browser.newContext();
  const manager = await visit.newPage();
  await comesAs(manager, accounts.manager);
  await manager.goto(`/diagnostics/${slug}/travail`);
  await expect(desk(manager)).toContainText("L’accord du territoire");
  await expect(desk(manager).getByRole("button", { name: "Publier le diagnostic" })).toHaveCount(0);
  const early = await manager.request.post(`/api/v1/diagnostics/${slug}/publication`, {
    headers: {
      ...own,
      "Idempotency-Key": crypto.randomUUID(),
      "If-Match": await tagOf(manager, `diagnostics/${slug}`),
    },
  });
  expect(early.status()).toBe(409);
  expect(await early.text()).toContain("sign-off-missing");

  await local.reload();
  await local.getByRole("button", { name: "Donner l’accord du territoire" }).click();
  await expect(local.getByText(/Accord donné par Hélène Roche/)).toBeVisible();
  await isAccessible(local);

  await manager.reload();
  await desk(manager).getByRole("button", { name: "Publier le diagnostic" }).click();
  await expect(desk(manager)).toContainText("Il ne change plus");
  await isAccessible(manager);
  await visit.close();

  // It waits for its team until they read it
  const waits = async () => JSON.stringify(await (await local.request.get("/api/v1/tasks", { headers: own })).json());
  expect(await waits()).toContain(slug);
  await local.goto(`/diagnostics/${slug}`);
  await expect.poll(waits).not.toContain(slug);
  await territory.close();

  const street = await browser.newContext();
  const visitor = await street.newPage();
  await visitor.goto(`/diagnostics/${slug}`);
  await expect(visitor.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(visitor.getByText("Le besoin est réel et les étapes ne se suivent pas.")).toBeVisible();
  await expect(visitor.getByText("Le suivi après l’embauche vient en premier.")).toBeVisible();
  await expect(visitor.getByText("Personne ne le propose.")).toBeVisible();
  await isAccessible(visitor);
  await hasNoSidewaysScroll(visitor);
  await street.close();
});

test("everybody reads the diagnostics of 2023, one beside the other", async ({ page }) => {
  await page.goto("/diagnostics");
  await page.getByRole("link", { name: "Le Gard et les métiers de l’aide à domicile" }).first().click();
  await expect(page.getByRole("heading", { name: "Ce que nous avons trouvé" })).toBeVisible();
  await expect(page.getByText("Illustratif").first()).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Bureau" })).toHaveCount(0);
  await page.getByRole("link", { name: "Comparer à un autre diagnostic" }).click();
  const table = page.getByRole("region", { name: "Chiffres comparés" });
  await expect(table.getByRole("row", { name: /^Projets de recrutement d'aides à domicile/ })).toContainText("392");
  await expect(table.getByRole("columnheader", { name: "France" })).toBeVisible();
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
});
