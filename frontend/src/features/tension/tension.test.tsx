import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { TensionExplanation, TensionVulnerability } from "@/api";
import { givenAnApi } from "@/test/given";
import { exactly, explained, placed, tension } from "@/test/given-tension";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ");

/** Answers the years that were asked for. */
function givenTension(all: TensionVulnerability = tension(), one: TensionExplanation = explained()) {
  const asked: (string | null)[] = [];
  givenAnApi();
  server.use(
    http.get("*/api/v1/tension-vulnerability", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("year"));
      return HttpResponse.json(all);
    }),
    http.get("*/api/v1/tension-vulnerability/:code", () => HttpResponse.json(one)),
  );
  return asked;
}

test("each département is read point by point with its range, and Enter explains it", async () => {
  givenTension();
  const { router } = renderRoute("/tension?annee=2023");

  const slider = await screen.findByRole("slider", { name: /point par point$/ });
  expect(plain(slider.getAttribute("aria-valuetext"))).toBe(
    "Gard : Vivier sans tension, tension 0,35 (entre 0,34 et 0,36), vulnérabilité 0,93, indice 57,2 (entre 56,5 et 57,9) sur 100",
  );
  fireEvent.focus(slider);
  fireEvent.keyDown(slider, { key: "Enter" });

  expect(await screen.findByRole("heading", { name: "Gard, expliqué" })).toBeVisible();
  expect(router.state.location.search).toMatchObject({ territoire: "DEP-30" });
});

test("who is not placed is listed with what it lacks, without what all lack", async () => {
  givenTension();
  renderRoute("/tension?annee=2023");

  const list = await screen.findByRole("region", { name: "1 département n’est pas placé" });
  expect(within(list).getByRole("listitem")).toHaveTextContent("MayottePUB-10, pas de chiffre ici");
});

test("the sensitivity is a sentence, and each input says its figure, its age or why it does not count", async () => {
  givenTension();
  renderRoute("/tension?annee=2023&territoire=DEP-30");

  const explanation = await screen.findByRole("region", { name: "Gard, expliqué" });
  expect(plain(explanation.textContent)).toContain(
    "Sans BES-05 (Indicateur BES-05), qui le déplace le plus, l’indice serait de 36,2 (entre 34,0 et 38,3) au lieu de 57,2 (entre 56,5 et 57,9). En retirant un indicateur à la fois, il irait de 34,0 à 72,3.",
  );
  const row = (name: RegExp) => plain(within(explanation).getByRole("row", { name }).textContent);
  expect(row(/BES-02/)).toContain("entre 70,7 et 73,2 %");
  expect(row(/BES-02/)).toContain("année 2024, 1 an après l’année de référence");
  expect(row(/BES-05/)).toContain("année 2022, 1 an avant l’année de référence");
  expect(row(/BES-07/)).toContain("Ne compte pas : aucun département n’a de chiffre.");
  expect(row(/PUB-05/)).toContain("Ne compte pas : pas de chiffre ici.");
});

test("a range across a line has no quadrant, and that is said before any number", async () => {
  const { quadrant: _none, ...across } = placed({ straddling: ["TENSION"] }).position;
  givenTension(tension({ placed: [{ ...placed(), position: across }] }), explained({ position: across }));
  renderRoute("/tension?annee=2023&territoire=DEP-30");

  const explanation = await screen.findByRole("region", { name: "Gard, expliqué" });
  expect(within(explanation).getByText("À cheval sur la ligne de tension")).toBeVisible();
  expect(within(explanation).getByText(/on ne peut pas conclure/)).toBeVisible();
});

test("the table has every département, placed or not, and a figure that is not open has no range", async () => {
  givenTension(tension({ placed: [placed({ index: exactly(60) })] }));
  renderRoute("/tension?annee=2023&vue=tableau");

  const table = await screen.findByRole("table", { name: "Indice de chaque département" });
  expect(plain(within(table).getByRole("row", { name: /Gard/ }).textContent)).toContain("60,0–0,35");
  expect(within(table).getByRole("row", { name: /Mayotte/ })).toHaveTextContent("Non placé");
});

test("another year is another question", async () => {
  const asked = givenTension();
  renderRoute("/tension?annee=2023");

  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Année de référence" }), "2019");

  await expect.poll(() => asked).toEqual(["2023", "2019"]);
});
