import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";
import { dated, picks } from "./pickers";
import { accounts, comesAs, own } from "./visitors";

/** Projects and runs share one Essaim: a name of its own for each. */
const titled = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** With the state that was `seen` there, where a decision has to show it. */
async function sends(page: Page, path: string, data: unknown, seen?: string) {
  const etag = seen && (await page.request.get(seen)).headers().etag;
  const answer = await page.request.post(`/api/v1/${path}`, {
    data,
    headers: { ...own, "Idempotency-Key": crypto.randomUUID(), ...(etag && { "If-Match": etag }) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

const sheet = (name: string, part: object = {}) => ({
  name,
  summary: "",
  description: "",
  themes: [],
  publics: [],
  territories: [],
  illustrative: true,
  ...part,
});

async function adds(page: Page, name: string, part: object = {}): Promise<string> {
  return (await sends(page, "projects", sheet(name, part))).slug;
}

/** A file that is little more than its first bytes; answers its id. */
async function attaches(page: Page, slug: string, title: string): Promise<string> {
  const query = new URLSearchParams({ fileName: "etude.pdf", title, audience: "TEAM" });
  const answer = await page.request.post(`/api/v1/projects/${slug}/documents?${query}`, {
    data: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n"),
    headers: { ...own, "Idempotency-Key": crypto.randomUUID(), "Content-Type": "application/octet-stream" },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()).id;
}

const desk = (page: Page) => page.getByRole("complementary", { name: "Bureau" });

async function writesTheDate(page: Page, year: string, month?: string) {
  const when = page.getByRole("group", { name: /^Quand/ });
  if (month) {
    await when.getByRole("combobox").selectOption(month);
  }
  await when.getByRole("textbox", { name: "Année" }).fill(year);
}

test("an officer adds a project and proposes a step; a manager decides and publishes; everybody finds it", async ({
  page,
  browser,
}) => {
  test.slow();
  const name = titled("Passerelle");
  const sponsor = titled("Porteuse");
  await comesAs(page, accounts.officer);
  await sends(page, "organisations", { name: sponsor, types: ["SPONSOR"], illustrative: true });

  await page.goto("/projets");
  await page.getByRole("link", { name: "Ajouter un projet" }).first().click();
  await page.getByLabel("Nom du projet").fill(name);
  await isAccessible(page);
  await page.getByRole("button", { name: "Ajouter le projet" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(desk(page)).toContainText("Le porteur");
  const address = page.url();

  await desk(page).getByRole("link", { name: "Compléter la fiche" }).click();
  await page.getByLabel("Résumé").fill("Des visites d’entreprises en équipe.");
  await picks(page, "Porteur", sponsor);
  await page.getByLabel("Mobilité").check();
  await page.getByLabel("Jeunes").check();
  await picks(page, "Territoires", "Lozère");
  await expect(page.getByRole("button", { name: /Lozère/ })).toBeVisible();
  const entry = page.getByRole("group", { name: /^Entrée dans l’accélérateur/ });
  await entry.getByRole("combobox").selectOption("mi-année");
  await entry.getByRole("textbox", { name: "Année" }).fill("2018");
  await isAccessible(page);
  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(page.getByText("mi 2018").first()).toBeVisible();
  await expect(desk(page)).toContainText("Elle est complète");

  await desk(page).getByRole("button", { name: "Proposer\u202f: Étude de faisabilité" }).click();
  await writesTheDate(page, "2019", "H1");
  await desk(page).getByRole("button", { name: "Proposer l’étape" }).click();
  await expect(desk(page)).toContainText("Une étape attend une décision");
  await expect(desk(page).getByRole("button", { name: "Retirer la proposition" })).toBeVisible();
  await expect(desk(page).getByRole("button", { name: "Accepter" })).toHaveCount(0);
  await isAccessible(page);

  const visit = await browser.newContext();
  const manager = await visit.newPage();
  await comesAs(manager, accounts.manager);
  const waits = manager.getByRole("region", { name: "À traiter" });
  await expect(waits.getByRole("heading", { name: /^Étapes à décider/ })).toBeVisible();
  // Past the first five it is folded away
  await expect(waits.getByRole("link", { name, includeHidden: true }).first()).toHaveAttribute(
    "href",
    new URL(address).pathname,
  );
  await isAccessible(manager);
  await manager.goto(address);
  await expect(desk(manager).getByRole("button", { name: "Accepter" })).toBeVisible();

  await page.getByRole("link", { name: "Modifier la fiche" }).click();
  await page.getByLabel("Résumé").fill("Des visites de chantiers en équipe.");
  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(page.getByText("Des visites de chantiers en équipe.")).toBeVisible();
  await desk(manager).getByRole("button", { name: "Accepter" }).click();
  await expect(desk(manager).getByRole("alert")).toContainText("→ Des visites de chantiers en équipe.");
  await expect(manager.getByText("Des visites de chantiers en équipe.", { exact: true })).toBeVisible();
  await isAccessible(manager);
  await desk(manager).getByRole("button", { name: "Accepter" }).click();
  await expect(manager.getByRole("region", { name: "Étapes", exact: true })).toContainText("1er semestre 2019");
  await desk(manager).getByRole("textbox", { name: "Ce qui est nouveau" }).fill("Première fiche.");
  await desk(manager).getByRole("button", { name: "Publier la fiche" }).click();
  await expect(desk(manager)).toContainText("révision 1");
  await isAccessible(manager);
  await visit.close();

  const street = await browser.newContext();
  const visitor = await street.newPage();
  await visitor.goto(`/projets?q=${encodeURIComponent(name)}`);
  await expect(visitor.getByRole("row", { name: new RegExp(name) })).toContainText("mi 2018");
  await isAccessible(visitor);
  await visitor.getByRole("link", { name: "Carte", exact: true }).click();
  await expect(visitor.getByRole("link", { name: "Lozère", exact: true })).toBeVisible();
  await isAccessible(visitor);
  await visitor.getByRole("link", { name: "Étapes", exact: true }).click();
  await expect(visitor.getByRole("region", { name: /^Étude de faisabilité/ })).toContainText(name);
  await isAccessible(visitor);
  await visitor.getByRole("link", { name }).click();
  await expect(visitor.getByText("Première fiche.")).toBeVisible();
  await expect(desk(visitor)).toHaveCount(0);
  await isAccessible(visitor);
  await street.close();
});

test("what a step lacks is told before one tries", async ({ page }) => {
  await comesAs(page, accounts.manager);
  const slug = await adds(page, titled("Sans modèle"));
  await page.goto(`/projets/${slug}`);
  const steps = desk(page).getByRole("region", { name: "Étapes possibles" });
  await steps.getByText("Sauter des phases").click();

  await expect(steps.getByRole("listitem").filter({ hasText: "Modélisation" }).first()).toContainText(
    "sans passer par",
  );
  await steps.getByRole("button", { name: "Faire sortir\u202f: Sorti" }).click();
  await page.getByRole("button", { name: "Franchir l’étape" }).click();
  await expect(page.getByRole("alert")).toContainText("Motif de la sortie");
  await expect(page.getByRole("alert")).toContainText("Pourquoi");

  await writesTheDate(page, "2999");
  await page.getByRole("radio", { name: "Non faisable" }).check();
  await page.getByLabel("Pourquoi").fill("L’étude le montre.");
  await page.getByRole("button", { name: "Franchir l’étape" }).click();
  await expect(page.getByRole("alert")).toContainText("à venir");
  await isAccessible(page);

  await writesTheDate(page, "2017", "MID");
  await page.getByRole("button", { name: "Franchir l’étape" }).click();
  await expect(page.getByText(/Sorti de l’accélérateur/)).toContainText("mi 2017");
  await expect(steps).toContainText("son parcours est complet");
});

test("two officers change one project: the second is shown what changed, and loses nothing", async ({
  page,
  browser,
}) => {
  await comesAs(page, accounts.officer);
  const slug = await adds(page, titled("À deux"), { themes: ["TRAINING"] });
  await page.goto(`/projets/${slug}/modifier`);
  await page.getByLabel("Résumé").fill("Écrit par la première.");

  const visit = await browser.newContext();
  const other = await visit.newPage();
  await comesAs(other, accounts.manager);
  await other.goto(`/projets/${slug}/modifier`);
  await other.getByLabel("Mobilité").check();
  await other.getByLabel("Résumé").fill("Écrit par la seconde.");
  await other.getByRole("button", { name: "Enregistrer la fiche" }).click();
  await expect(other.getByText("Écrit par la seconde.")).toBeVisible();
  await visit.close();

  await page.getByRole("button", { name: "Enregistrer la fiche" }).click();
  const panel = page.getByRole("region", { name: /Quelqu’un a changé cette fiche/ });
  await expect(panel).toContainText("Formation, Mobilité");
  await panel.getByRole("radio", { name: /Écrit par la première/ }).check();
  await isAccessible(page);
  await panel.getByRole("button", { name: "Enregistrer ces choix" }).click();
  await expect(page.getByText("Écrit par la première.")).toBeVisible();
  await expect(page.getByText("Mobilité")).toBeVisible();
});

test("a document, evidence and a result are corrected where they stand", async ({ page }) => {
  test.slow();
  await comesAs(page, accounts.officer);
  const slug = await adds(page, titled("À corriger"));
  const document = await attaches(page, slug, "Etude");
  const reviewed = { reviewedOn: "2026-01-15", validUntil: "2028-01-15" };
  await sends(page, `projects/${slug}/evidence`, { level: 2, document, reviewer: "Cabinet", ...reviewed, note: "" });
  const measured = { estimate: 41.5, lower: 35.2, upper: 47.8, confidenceLevel: 95, unit: "PERCENT", since: "2016" };
  await sends(page, `projects/${slug}/results`, {
    outcome: "Retour à l’emploi",
    ...measured,
    method: "Enquête.",
    illustrative: true,
  });
  await page.goto(`/projets/${slug}`);

  const documents = page.getByRole("region", { name: "Documents" });
  await documents.getByRole("button", { name: /^Modifier/ }).click();
  await documents.getByLabel("Titre").fill("Étude de faisabilité");
  await documents.getByRole("radio", { name: /^Tout le monde/ }).check();
  await isAccessible(page);
  await documents.getByRole("button", { name: "Enregistrer le document" }).click();
  await expect(documents.getByRole("link", { name: "Étude de faisabilité" })).toBeVisible();
  await expect(documents).toContainText("lu par tout le monde");

  const proofs = page.getByRole("region", { name: "Niveau de preuve" });
  await proofs.getByRole("button", { name: /^Modifier/ }).click();
  await expect(proofs.getByLabel("Document qui le montre")).toHaveValue(document);
  await proofs.getByRole("radio", { name: "Niveau 3" }).check();
  await proofs.getByLabel("Qui l’a jugé").fill("Cabinet Horizon");
  await isAccessible(page);
  await proofs.getByRole("button", { name: "Enregistrer la preuve" }).click();
  await expect(proofs).toContainText("Jugé par Cabinet Horizon");

  const results = page.getByRole("region", { name: "Résultats" });
  await results.getByRole("button", { name: /^Modifier/ }).click();
  await expect(results.getByLabel("Valeur")).toHaveValue("41,5");
  await results.getByLabel("Valeur").fill("50");
  await results.getByRole("button", { name: "Enregistrer le résultat" }).click();
  await expect(results.getByRole("alert")).toContainText("entre ses bornes");
  await results.getByLabel("Valeur").fill("42");
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await results.getByRole("button", { name: "Enregistrer le résultat" }).click();
  await expect(results).toContainText("42,0 %");
  await expect(results.getByRole("button", { name: /^Modifier/ })).toBeFocused();
});

test("Ctrl+K leads to a project mistyped or by other forms of its words, to an organisation, to a document", async ({
  page,
}) => {
  await comesAs(page, accounts.officer);
  const mark = crypto.randomUUID().slice(0, 8);
  const slug = await adds(page, `Recyclerie ${mark}`, { summary: "Une boulangerie qui forme les jeunes." });
  await attaches(page, slug, `Étude des débouchés ${mark}`);
  await sends(page, "organisations", { name: `Maraîchers ${mark}`, types: ["SPONSOR"], illustrative: true });
  await page.goto("/projets");
  await page.getByRole("searchbox", { name: "Chercher un projet" }).focus();

  const palette = page.getByRole("dialog", { name: "Aller à…" });
  const asks = async (typed: string, found: string) => {
    await page.keyboard.press("Control+k");
    await palette.getByRole("searchbox").fill(`${typed} ${mark}`);
    const option = palette.getByRole("option", { name: new RegExp(`${found} ${mark}`) });
    await expect(option).toBeVisible();
    return option;
  };
  await asks("boulangeries", "Recyclerie");
  await page.keyboard.press("Escape");
  await asks("maraichers", "Maraîchers");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox", { name: "Chercher un projet" })).toBeFocused();
  await expect(await asks("recylerie", "Recyclerie")).toContainText("Illustratif");
  await isAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Recyclerie ${mark}` })).toBeVisible();

  await page.goto("/projets");
  await settled(page);
  await (await asks("etude", "Étude des débouchés")).click();
  const documents = page.getByRole("heading", { name: "Documents", exact: true });
  await expect(documents).toBeFocused();
  await expect(documents).toBeInViewport();
});

test("filters stay in the address, each with its way out, whichever way projects are shown", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const name = titled("Filtrée");
  const project = await adds(page, name, { publics: ["SENIORS"] });
  const funder = titled("Financeuse");
  const pays = await sends(page, "organisations", { name: funder, types: ["FUNDER"], illustrative: true });
  const paid = await sends(page, "organisations", { name: titled("Payée"), types: ["SPONSOR"], illustrative: true });
  await sends(page, "funding-agreements", {
    reference: name.slice(-8),
    title: `Soutien à ${name}`,
    funder: pays.id,
    beneficiary: paid.id,
    amount: 10,
    signedOn: "2026-01-15",
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    nature: "CASH",
    euNotified: false,
    illustrative: true,
    lines: [{ scope: "PROJECT", project, amount: 10 }],
  });
  await page.goto("/projets");
  await page.getByRole("searchbox", { name: "Chercher un projet" }).fill(name);
  await page.getByText("Public", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Seniors" }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByText("1 projet", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/publics=SENIORS/);

  await page.getByRole("link", { name: "Étapes", exact: true }).click();
  await expect(page.getByRole("region", { name: /^Repéré/ })).toContainText(name);
  await page.getByRole("link", { name: "Tableau", exact: true }).click();
  await page.getByRole("button", { name: /^Seniors/ }).click();
  await expect(page).not.toHaveURL(/publics/);
  await page.getByRole("searchbox", { name: "Chercher un projet" }).fill("");
  await page.getByText("Financement", { exact: true }).click();
  await hasNoSidewaysScroll(page);
  await page.getByRole("radio", { name: funder }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByText("1 projet", { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`financement=${pays.id}`));
  await isAccessible(page);
  await page.getByRole("button", { name: new RegExp(`^Financeur.: ${funder}`) }).click();
  await expect(page).not.toHaveURL(/financement/);
  await page.getByRole("searchbox", { name: "Chercher un projet" }).fill("xyzzy plugh");
  await expect(page.getByText("Aucun projet ne correspond")).toBeVisible();
  await isAccessible(page);
  await page.getByRole("button", { name: "Effacer les filtres" }).click();
  await expect(page.getByRole("searchbox", { name: "Chercher un projet" })).toHaveValue("");
});

test("who left when, as far as known, is listed, sorted, filtered and taken away without false precision", async ({
  page,
}) => {
  await page.goto("/projets?sortie=2018-MID");
  await expect(page.getByText("1 projet", { exact: true })).toBeVisible();
  const vitaAir = page.getByRole("row", { name: /VITA-Air/ });
  await expect(vitaAir).toContainText("juil. 2015");
  await expect(vitaAir).toContainText("mi 2018");
  await expect(vitaAir).toContainText("Autonome");

  await page.goto("/projets?etapes=EXITED&tri=sortie");
  const left = page.getByRole("row").filter({ has: page.getByRole("link") });
  await expect(left.filter({ hasText: /Territoire Zéro|VITA/ })).toContainText([/déc\. 2015/, /mi 2018/]);
  await expect(page.getByRole("row", { name: /Territoire Zéro Chômeur/ })).toContainText("Repris par la loi");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger (CSV)" }).click();
  const lines = (await readFile(await (await file).path(), "utf8")).split("\r\n");
  expect(lines.find((line) => line.startsWith("vita-air;"))).toContain(
    ";EXITED;2015-07;2015-07-01;2015-07-31;2018-MID;2018-04-01;2018-09-30;AUTONOMOUS;",
  );
  expect(lines.find((line) => line.startsWith("territoire-zero-chomeur;"))).toContain(
    ";2015-12;2015-12-01;2015-12-31;LEGISLATED;",
  );

  await page.getByRole("link", { name: "Territoire Zéro Chômeur" }).click();
  await expect(page.getByText(/Sorti de l’accélérateur/)).toContainText("décembre 2015");
  await page.getByRole("link", { name: "Fiche publiée, révision 1" }).click();
  await expect(page.getByText("Révision 1, telle qu’elle a été publiée.")).toBeVisible();
  await isAccessible(page);
});

const model = (slug: string) => `projects/${slug}/models`;

/** A project that is being measured, by way of a published model; the officer writes, the manager decides. */
async function isMeasured(officer: Page, manager: Page): Promise<string> {
  const slug = await adds(officer, titled("Prouvée"));
  await sends(officer, model(slug), { title: "Première modélisation" });
  const address = `/api/v1/${model(slug)}/1`;
  const elements = ["Aller vers", "Immersion", "Suivi"].map((label) => ({
    id: crypto.randomUUID(),
    kind: "CORE",
    label,
    rationale: "",
    weight: 1,
    evidence: "",
  }));
  const written = await officer.request.put(address, {
    data: {
      title: "Modèle",
      elements,
      steps: [],
      prerequisites: [],
      theory: { nodes: [], links: [] },
      illustrative: true,
    },
    headers: { ...own, "If-Match": (await officer.request.get(address)).headers().etag ?? "" },
  });
  expect(written.ok(), await written.text()).toBe(true);
  await sends(manager, `${model(slug)}/1/publication`, { reason: "Première version" }, address);
  for (const to of ["FEASIBILITY", "MODELLING", "MEASURING"]) {
    await sends(manager, `projects/${slug}/stage-changes`, { to, happened: "2018" });
  }
  return slug;
}

async function takesStep(page: Page, verb: string, stage: string, year: string, why?: string) {
  await desk(page)
    .getByRole("button", { name: `${verb} : ${stage}` })
    .click();
  await writesTheDate(page, year);
  if (why) {
    await desk(page).getByLabel("Pourquoi").fill(why);
  }
  await desk(page)
    .getByRole("button", { name: /^(Franchir|Proposer) l’étape$/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
}

const joins = (documents: Locator, name: string, text: string) =>
  documents
    .getByLabel("Joindre un document")
    .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(text) });

test("what proves a project opens its way; who did what stays readable", async ({ page, browser }) => {
  test.slow();
  const visit = await browser.newContext();
  const manager = await visit.newPage();
  await comesAs(page, accounts.officer);
  await comesAs(manager, accounts.manager);
  const slug = await isMeasured(page, manager);
  await page.goto(`/projets/${slug}`);

  const documents = page.getByRole("region", { name: "Documents" });
  await joins(documents, "etude.pdf", "Ceci n’est pas un PDF.");
  await expect(documents.getByRole("alert")).toBeVisible();
  await joins(documents, "etude.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n");
  await expect(documents.getByRole("link", { name: "etude" })).toBeVisible();

  const proofs = page.getByRole("region", { name: "Niveau de preuve" });
  await proofs.getByRole("button", { name: "Ajouter une preuve" }).click();
  await proofs.getByRole("radio", { name: "Niveau 2" }).check();
  await proofs.getByLabel("Document qui le montre").selectOption({ index: 1 });
  await proofs.getByLabel("Qui l’a jugé").fill("Cabinet Horizon");
  await dated(proofs, "Jugé le", ["15", "01", "2026"]);
  await dated(proofs, "Valable jusqu’au", ["15", "01", "2098"]);
  await proofs.getByRole("button", { name: "Ajouter la preuve" }).click();
  await expect(proofs).toContainText("attend la confirmation d’une autre personne");
  await expect(proofs.getByRole("button", { name: "Confirmer" })).toHaveCount(0);

  const results = page.getByRole("region", { name: "Résultats" });
  await expect(desk(page)).toContainText("au moins un résultat avec son intervalle");
  await results.getByRole("button", { name: "Ajouter un résultat" }).click();
  await results.getByLabel("Ce qui est mesuré").fill("Retour à l’emploi");
  await results.getByLabel("Valeur").fill("41,5");
  await results.getByLabel("Unité").selectOption("PERCENT");
  await results.getByLabel(/^Borne basse/).fill("35,2");
  await results.getByLabel(/^Borne haute/).fill("47,8");
  await results.getByLabel("Méthode").fill("Suivi de cohorte.");
  await results
    .getByRole("group", { name: /^Depuis/ })
    .getByRole("textbox", { name: "Année" })
    .fill("2018");
  await results.getByLabel(/illustration, non vérifiée/).check();
  await results.getByRole("button", { name: "Ajouter le résultat" }).click();
  await expect(results).toContainText("41,5 %");
  await expect(desk(page)).not.toContainText("au moins un résultat avec son intervalle");

  await takesStep(page, "Proposer", "Suspendu", "2019", "Le porteur change de direction.");
  await manager.goto(`/projets/${slug}`);
  await manager.getByRole("region", { name: "Niveau de preuve" }).getByRole("button", { name: "Confirmer" }).click();
  await expect(manager.getByText("Confirmée par Nadia Benali")).toBeVisible();
  await desk(manager).getByRole("button", { name: "Refuser…" }).click();
  await desk(manager).getByRole("textbox", { name: "Pourquoi refuser" }).fill("La nouvelle direction continue.");
  await desk(manager).getByRole("button", { name: "Refuser l’étape" }).click();
  await expect(desk(manager).getByRole("region", { name: /^Étape refusée/ })).toContainText("continue");

  await page.reload();
  await expect(desk(page).getByRole("region", { name: /^Étape refusée/ })).toContainText("refusée par Nadia Benali");
  await takesStep(manager, "Franchir", "Essaimage", "2019");
  await takesStep(manager, "Suspendre", "Suspendu", "2020", "Une pause.");
  await takesStep(manager, "Franchir", "Essaimage", "2021");
  const story = manager.getByRole("region", { name: "Histoire" });
  await expect(story).toContainText("Reprise : Essaimage");
  await expect(story).toContainText("Preuve de niveau 2 confirmée");
  await expect(story.getByRole("link", { name: /^Modèle publié, version 1/ })).toBeVisible();
  await visit.close();

  await page.reload();
  await desk(page).getByRole("link", { name: "Chaque changement, champ par champ" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Motif de la décision La nouvelle direction continue.");
  await expect(main).toContainText("Nadia Benali");
  await expect(main).toContainText("Vers l’étape Suspendu");
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
});
