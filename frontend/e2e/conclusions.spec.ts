import { expect, type Page, test } from "@playwright/test";
import { hasNoSidewaysScroll, isAccessible } from "./checks";
import { accounts, comesAs, own } from "./visitors";

const posted = async (page: Page, path: string, data: object) => {
  const answer = await page.request.post(`/api/v1/diagnostics${path}`, {
    headers: { ...own, "Idempotency-Key": crypto.randomUUID() },
    data,
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
};

/** A diagnostic of this test's own, with an interview, what was said in it, and two of each conclusion. */
async function concluded(page: Page): Promise<string> {
  const { slug } = await posted(page, "", {
    territory: "DEP-30",
    scope: {
      title: `Constats ${crypto.randomUUID().slice(0, 8)}`,
      theme: "HOME_CARE",
      question: "Qui accède à ces métiers ?",
      steps: ["OUTREACH", "HIRING"],
      publics: ["QPV_RESIDENTS"],
      referenceYear: 2023,
      comparisons: ["DEP-76"],
      steering: ["Département"],
      steeringValidatedOn: "2023-02-01",
      illustrative: true,
    },
  });
  const interview = await posted(page, `/${slug}/interviews`, { category: "EMPLOYER", plannedOn: "2023-03-01" });
  await posted(page, `/${slug}/interviews/${interview.id}/state-changes`, { to: "DONE", heldOn: "2023-03-02" });
  const said = await posted(page, `/${slug}/interviews/${interview.id}/verbatims`, {
    text: "On recrute, et puis ils repartent.",
    anonymised: true,
    consentOn: "2023-03-02",
  });
  const found = await posted(page, `/${slug}/findings`, {
    statement: "Le besoin est réel.",
    theme: "NEED",
    strength: "STRONG",
    evidence: [
      { kind: "FIGURE", key: "BES-01", note: "" },
      { kind: "VERBATIM", key: said.id, note: "" },
    ],
  });
  await posted(page, `/${slug}/findings`, {
    statement: "Rien ne le montre encore.",
    theme: "OFFER",
    strength: "WEAK",
    evidence: [],
  });
  for (const title of ["Fidéliser", "Recruter"]) {
    await posted(page, `/${slug}/issues`, { title, text: "", findings: [found.id] });
    await posted(page, `/${slug}/options`, { title: `${title} avec un projet`, text: "", issues: [], steps: [] });
  }
  return slug;
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Deletes what a button names, once asked. */
async function deletes(page: Page, button: string, verb: string) {
  await page.getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("C’est sans retour");
  await dialog.getByRole("button", { name: verb, exact: true }).click();
  await expect(page.getByRole("button", { name: button })).toHaveCount(0);
}

/** Moves the first of a part below the second, by keys, and keeps that. */
async function putsFirstLast(page: Page, name: string, thing: string) {
  const move = part(page, name).getByRole("button", { name: `Descendre « ${thing} 1 »` });
  await move.focus();
  await page.keyboard.press("Enter");
  await expect(part(page, name).getByRole("status")).toContainText("À la place 2 sur 2");
  const keep = part(page, name).getByRole("button", { name: "Enregistrer cet ordre" });
  await keep.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Ordre enregistré").first()).toBeVisible();
  await expect(keep).toHaveCount(0);
  await expect(page.getByRole("heading", { name, exact: true })).toBeFocused();
}

test("an officer changes, orders and deletes what a diagnostic concludes", async ({ page }) => {
  test.setTimeout(120_000);
  await comesAs(page, accounts.officer);
  const slug = await concluded(page);
  await page.goto(`/diagnostics/${slug}/travail/constats`);

  await page.getByRole("button", { name: "Modifier l’enjeu « Fidéliser »" }).click();
  await expect(page.getByRole("textbox", { name: "Enjeu" })).toBeFocused();
  await page.getByRole("textbox", { name: "Enjeu" }).fill("Fidéliser celles et ceux qui arrivent");
  await isAccessible(page);
  await page.getByRole("button", { name: "Enregistrer l’enjeu" }).click();
  const change = page.getByRole("button", { name: "Modifier l’enjeu « Fidéliser celles et ceux qui arrivent »" });
  await expect(change).toBeFocused();
  await putsFirstLast(page, "Enjeux", "Enjeu");
  await deletes(page, "Supprimer l’enjeu « Recruter »", "Supprimer l’enjeu");
  await expect(part(page, "Enjeux").getByRole("article")).toHaveText([/^Fidéliser celles et ceux qui arrivent/]);

  const model = page.getByLabel(/^Projet du portefeuille/);
  await page.getByRole("button", { name: "Modifier la piste « Recruter avec un projet »" }).click();
  await model.selectOption("VITA-Air, version 1");
  await page.getByRole("checkbox", { name: "Fidéliser celles et ceux qui arrivent" }).check();
  await page.getByRole("button", { name: "Enregistrer la piste" }).click();
  const options = part(page, "Pistes de déploiement");
  await expect(options.getByRole("link", { name: "Projet VITA-Air, modèle version 1" })).toBeVisible();
  await putsFirstLast(page, "Pistes de déploiement", "Piste");
  await page.reload();
  await expect(options.getByRole("article")).toHaveText([/^Recruter avec un projet/, /^Fidéliser avec un projet/]);
  await isAccessible(page);
  await hasNoSidewaysScroll(page);
  await deletes(page, "Supprimer la piste « Fidéliser avec un projet »", "Supprimer la piste");
  await deletes(page, "Supprimer le constat « Rien ne le montre encore. »", "Supprimer le constat");
  await expect(part(page, "Constats").getByRole("article")).toHaveCount(1);
});

test("an officer changes and deletes what was said, and the interview", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const slug = await concluded(page);
  await page.goto(`/diagnostics/${slug}/travail/entretiens`);
  await page.getByRole("button", { name: /^Entretien employeur/ }).click();

  await page.getByRole("button", { name: "Modifier le verbatim « On recrute, et puis ils repartent. »" }).click();
  await page.getByRole("textbox", { name: "Ce qui a été dit" }).fill("On recrute, et un sur trois repart.");
  await isAccessible(page);
  await page.getByRole("button", { name: "Enregistrer le verbatim" }).click();
  await expect(
    page.getByRole("button", { name: "Modifier le verbatim « On recrute, et un sur trois repart. »" }),
  ).toBeFocused();
  await hasNoSidewaysScroll(page);
  await deletes(page, "Supprimer le verbatim « On recrute, et un sur trois repart. »", "Supprimer le verbatim");

  // What rested on it says so
  await page.getByRole("link", { name: "Constats", exact: true }).click();
  await expect(part(page, "Constats")).toContainText("n’est plus dans le diagnostic");

  await page.getByRole("link", { name: "Entretiens", exact: true }).click();
  await page.getByRole("button", { name: /^Entretien employeur/ }).click();
  await page.getByRole("button", { name: /^Supprimer l’entretien/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer l’entretien", exact: true }).click();
  await expect(page.getByText("Aucun entretien pour l’instant")).toBeVisible();
});

test("a finding's evidence leads to the line of the figure and to what was said", async ({ page }) => {
  await comesAs(page, accounts.officer);
  const slug = await concluded(page);
  await page.goto(`/diagnostics/${slug}/travail/constats`);
  await part(page, "Constats")
    .getByRole("link", { name: /On recrute/ })
    .click();
  const said = page.getByRole("blockquote").filter({ hasText: "On recrute" });
  await expect(said).toBeFocused();
  await expect(said).toBeInViewport();

  await part(page, "Constats")
    .getByRole("link", { name: /^Projets de recrutement/ })
    .click();
  const name = page.getByRole("button", { name: /Projets de recrutement d/, expanded: true });
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
  await expect(page.getByRole("link", { name: "Définition de BES-01" })).toBeVisible();
  await isAccessible(page);

  // The same by its address, where the page knows nothing yet
  await page.goto("/");
  await page.goto(`/diagnostics/${slug}/travail/chiffres#BES-01`);
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
});
