import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { DiagnosticFigure, DiagnosticFigures } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { diagnostic, helene } from "@/test/given-diagnostic";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const indicator = (code: string, name: string, unit: "COUNT" | "PERCENT"): DiagnosticFigure["indicator"] => ({
  code,
  group: "NEED",
  name,
  unit,
  direction: "NEUTRAL",
  mandatory: true,
  definitionVersion: 1,
});

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });

const figures: DiagnosticFigures = {
  referenceYear: 2023,
  coverage: { covered: 2, expected: 3, needed: 80, share: 66 },
  sources: [{ id: "s1", label: "BMO 2024", publisher: "France Travail", licence: "Licence", cogVintage: 2024 }],
  figures: [
    {
      indicator: indicator("BES-01", "Projets de recrutement", "COUNT"),
      kind: "OFFICIAL",
      mayBeEntered: false,
      official: {
        period: year(2024),
        later: true,
        age: 1,
        observation: { status: "NORMAL", value: 392, definitionVersion: 1, revision: 1, sourceId: "s1" },
        comparisons: [],
        trend: [],
      },
      note: { text: "Campagne la plus proche.", writtenBy: helene, writtenAt: "2026-11-29T09:00:00Z" },
    },
    { indicator: indicator("BES-03", "Tension du métier", "PERCENT"), kind: "MISSING", mayBeEntered: true },
    {
      indicator: indicator("BES-07", "Postes vacants", "PERCENT"),
      kind: "OWN",
      mayBeEntered: true,
      own: {
        status: "AVAILABLE",
        definitionVersion: 1,
        period: year(2023),
        value: 12.5,
        numerator: 42,
        denominator: 336,
        numeratorUnknown: false,
        source: "Enquête",
        publisher: "Département",
        method: "",
        illustrative: true,
        enteredBy: helene,
        enteredAt: "2026-11-29T09:00:00Z",
      },
    },
  ],
};

function given(mayEdit: boolean, hash = "") {
  givenAnApi();
  givenMe(lead);
  server.use(
    http.get("*/api/v1/diagnostics/gard", () => HttpResponse.json(diagnostic(mayEdit))),
    http.get("*/api/v1/diagnostics/gard/figures", () => HttpResponse.json(figures)),
  );
  renderRoute(`/diagnostics/gard/travail/chiffres${hash}`);
}

const row = (name: string) => screen.findByRole("row", { name: new RegExp(name) });

test("each figure says where it comes from, and a later one is marked", async () => {
  given(true);

  expect(await row("Projets de recrutement")).toHaveTextContent(/Officiel.*392.*année 2024.*plus tardif/);
  expect(await row("Postes vacants")).toHaveTextContent(/Saisi.*Illustratif.*12,5.*année 2023/);
  expect(await row("Tension du métier")).toHaveTextContent(/Manquant.*À demander au territoire/);
  expect(screen.getByRole("region", { name: "Couverture" })).toHaveTextContent(/66.%.*2 sur 3.*Il en manque 1/);
});

test("who reads has what there is to know, and no button that writes", async () => {
  given(false);

  await userEvent.click(within(await row("Projets de recrutement")).getByRole("button"));

  expect(screen.getByText("Campagne la plus proche.")).toBeVisible();
  expect(screen.getByText(/BMO 2024, France Travail. Licence$/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Saisir|Modifier|Supprimer|Ajouter/ })).toBeNull();
});

test("who writes is offered the missing figure at once, and an official one only a note", async () => {
  given(true);

  expect(within(await row("Tension du métier")).getByRole("button", { name: /^Saisir/ })).toBeVisible();
  await userEvent.click(within(await row("Projets de recrutement")).getByRole("button"));
  expect(screen.getByRole("button", { name: "Modifier la note" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Saisir un chiffre" })).toBeNull();
});

test("an address that names a figure leads to its line, open and marked", async () => {
  given(false, "#BES-07");

  const button = within(await row("Postes vacants")).getByRole("button");
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-expanded", "true");
  expect(document.getElementById("BES-07")).toHaveAttribute("data-here");
  expect(within(await row("Projets de recrutement")).getByRole("button")).toHaveAttribute("aria-expanded", "false");
});
