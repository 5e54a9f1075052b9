import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible, settled } from "./checks";
import { accounts, comesAs } from "./visitors";

/** Diagnostics of the demonstration, by their addresses. */
const published = {
  gard: "le-gard-et-les-metiers-de-l-aide-a-domicile",
  seineMaritime: "la-seine-maritime-et-les-metiers-de-l-aide-a-domicile",
};
const work = `/diagnostics/${published.gard}-2/travail`;

const pages = [
  ["home", "/"],
  ["search", "/territoires?q=saint"],
  ["no result", "/territoires?q=xyzzy"],
  ["département", "/territoires/DEP-30"],
  ["département with its map", "/territoires/DEP-30?indicateur=BES-02"],
  ["département without figures of some kind", "/territoires/DEP-976?indicateur=PUB-10"],
  ["région", "/territoires/REG-76?indicateur=BES-05"],
  ["France", "/territoires/FR"],
  ["commune", "/territoires/COM-30189"],
  ["catalogue", "/indicateurs"],
  ["indicator", "/indicateurs/PUB-05"],
  ["indicator without figures", "/indicateurs/RES-02"],
  ["notes, for a stranger", "/territoires/DEP-30/notes"],
  ["revision, for a stranger", "/indicateurs/RES-02/reviser"],
  ["journal, for a stranger", "/journal"],
  ["files of figures, for a stranger", "/imports"],
  ["a file of figures, for a stranger", "/imports/00000000-0000-7000-8000-000000000000"],
  ["history of a figure", "/chiffres/BES-01/DEP-30?periode=2024-01-01/2024-12-31"],
  ["history of a figure, as it was", "/chiffres/BES-01/DEP-30?periode=2024-01-01/2024-12-31&revision=1"],
  ["history of no figure", "/chiffres/BES-01/DEP-30?periode=1890-01-01/1890-12-31"],
  ["département before any figure", "/territoires/DEP-30?au=2020-01-01"],
  ["indicator before any figure", "/indicateurs/PUB-05?au=2020-01-01"],
  ["explorer", "/explorer"],
  ["explorer with figures", "/explorer?indicateurs=BES-01,PUB-05&territoires=DEP-30,DEP-76"],
  ["territory compared", "/territoires/DEP-30?indicateur=PUB-05&avec=DEP-76,DEP-34,DEP-48"],
  ["tension and vulnerability", "/tension?annee=2023&territoire=DEP-07"],
  ["tension and vulnerability, on the map", "/tension?annee=2023&vue=carte"],
  ["tension and vulnerability, as a table", "/tension?annee=2023&vue=tableau"],
  ["tension and vulnerability of one that is not placed", "/tension?annee=2010&territoire=DEP-976"],
  ["diagnostics", "/diagnostics"],
  ["diagnostics, on the map", "/diagnostics?vue=carte"],
  ["a published diagnostic", `/diagnostics/${published.gard}`],
  ["two diagnostics compared", `/diagnostics/comparer?a=${published.gard}&b=${published.seineMaritime}`],
  ["local initiatives", "/initiatives"],
  ["local initiatives, narrowed to nothing", "/initiatives?q=xyzzy"],
  ["a diagnostic's work, for a stranger", work],
  ["portfolio", "/projets"],
  ["portfolio, as a map", "/projets?vue=carte"],
  ["portfolio, by stages", "/projets?vue=etapes"],
  ["portfolio, narrowed to nothing", "/projets?q=xyzzy&preuve=5&entree=2018-MID"],
  ["a new project, for a stranger", "/projets/nouveau"],
  ["no project", "/projets/nulle-part"],
  ["a project", "/projets/vita-air"],
  ["a project's sheet, as it was published", "/projets/tapaj/publications/1"],
  ["a project's model", "/projets/vita-air/modele"],
  ["kit", "/composants"],
  ["sign-in unavailable", "/connexion-indisponible"],
  ["nothing there", "/nulle-part"],
] as const;

test.describe.configure({ mode: "parallel" });

test.beforeEach(({ page: _ }, { project }) => {
  test.skip(project.name !== "desktop", "goes through the widths by itself");
});

/** What a page has to stand at each width: a screen, a phone, and a narrow phone. */
async function standsAtEachWidth(page: Page) {
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await isAccessible(page, ["color-contrast"]);
  await hasNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await hasNoSidewaysScroll(page);
}

for (const [name, address] of pages) {
  test(`${name}: axe finds nothing, and nothing overflows`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address);
    await settled(page);

    await standsAtEachWidth(page);
    expect(errors).toEqual([]);
  });
}

for (const account of Object.values(accounts)) {
  test(`the home of ${account.name}: axe finds nothing`, async ({ page }) => {
    await comesAs(page, account);
    await settled(page);

    await standsAtEachWidth(page);
  });
}

const pagesOf = [
  ["the lead's notes", accounts.lead, "/territoires/DEP-30/notes"],
  ["an officer's reading of notes", accounts.officer, "/territoires/DEP-30/notes"],
  ["a revision", accounts.admin, "/indicateurs/RES-05/reviser"],
  ["the journal", accounts.admin, "/journal"],
  ["files of figures", accounts.officer, "/imports"],
  ["organisations", accounts.officer, "/organisations"],
  ["a new organisation", accounts.officer, "/organisations/nouvelle"],
  ["duplicates", accounts.manager, "/organisations/doublons"],
  ["the register of contacts", accounts.officer, "/contacts"],
  ["an officer's portfolio", accounts.officer, "/projets"],
  ["a new project", accounts.officer, "/projets/nouveau"],
  ["an officer's project", accounts.officer, "/projets/vita-air"],
  ["who changed what of a project", accounts.officer, "/projets/parcours-gardien/historique"],
  ["agreements", accounts.officer, "/financements"],
  ["a new diagnostic", accounts.officer, "/diagnostics/nouveau"],
  ["a diagnostic's work", accounts.officer, work],
  ["a diagnostic's scope", accounts.officer, `${work}/cadrage`],
  ["a diagnostic's figures", accounts.lead, `${work}/chiffres`],
  ["a diagnostic's initiatives", accounts.lead, `${work}/initiatives`],
  ["a new initiative", accounts.lead, `${work}/initiatives/nouvelle`],
  ["a file of initiatives", accounts.officer, `${work}/initiatives/importer`],
  ["a diagnostic's interviews", accounts.officer, `${work}/entretiens`],
  ["a diagnostic's findings", accounts.lead, `${work}/constats`],
] as const;

for (const [name, account, address] of pagesOf) {
  test(`${name}: axe finds nothing, and nothing overflows`, async ({ page }) => {
    await comesAs(page, account);
    await page.goto(address);
    await settled(page);

    await standsAtEachWidth(page);
  });
}

/** As wide as what a sheet of A4 leaves between its margins. */
const paper = { width: 718, height: 1046 };

test("a project, an agreement and a diagnostic stand on paper, without what only a screen has", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const { items } = await (await page.request.get("/api/v1/funding-agreements?q=ANCT-2026-012")).json();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(paper);
  for (const address of [
    "/projets/parcours-gardien",
    `/financements/${items[0].id}`,
    `/diagnostics/${published.gard}`,
  ]) {
    await page.goto(address);
    await settled(page);
    await hasNoSidewaysScroll(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  }
});

test("the portfolio reads in English", async ({ page }) => {
  await page.goto("/projets/vita-air");
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.getByRole("heading", { name: "Story", exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("mid-2018");
  for (const address of ["/projets", "/projets/vita-air/modele"]) {
    await page.goto(address);
    await settled(page);
    await isAccessible(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
});
