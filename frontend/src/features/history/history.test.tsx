import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Cause, FigureHistory, Revision } from "@/api";
import { figure, figuresOfGard, gard, givenAnApi, observation } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const { indicator, period } = figure({});
const path = "/chiffres/BES-02/DEP-30?periode=2024-01-01%2F2024-12-31";

const revision = (number: number, value: number, cause: Partial<Cause>, supersededAt?: string): Revision => ({
  observation: observation({ status: "NORMAL", value, revision: number }),
  recordedAt: `2026-11-2${number}T09:00:00Z`,
  ...(supersededAt && { supersededAt }),
  cause: {
    importId: `00000000-0000-7000-8000-00000000000${number}`,
    fileName: `fichier-${number}.csv`,
    derived: false,
    restored: false,
    ...cause,
  },
});

function givenAHistory(...revisions: Revision[]) {
  const asked: Record<string, string>[] = [];
  const history: FigureHistory = {
    indicator,
    territory: gard,
    period,
    breakdown: {},
    series: "",
    sources: figuresOfGard().sources,
    revisions,
  };
  givenAnApi();
  server.use(
    http.get("*/api/v1/indicators/BES-02/observations/DEP-30/history", ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json(history);
    }),
  );
  return { asked };
}

const second = revision(2, 72, { restored: true });
const first = revision(1, 71, { withdrawal: "Mauvais fichier" }, "2026-11-22T09:00:00Z");

test("a figure tells its revisions, and why each began", async () => {
  const { asked } = givenAHistory(second, first);
  renderRoute(path);

  const shown = within(await screen.findByRole("article"));
  expect(shown.getByText("72,0 %")).toBeVisible();
  const rows = screen.getAllByRole("row");
  expect(rows[1]).toHaveTextContent("fichier-2.csv, rétabli après le retrait d’un fichier plus récent");
  expect(rows[1]).toHaveTextContent("tient aujourd’hui");
  expect(rows[2]).toHaveTextContent("Fichier retiré : « Mauvais fichier »");
  expect(asked).toEqual([{ period: "2024-01-01/2024-12-31" }]);
});

test("an earlier revision says that it no longer stands, with the way to the one that does", async () => {
  const { asked } = givenAHistory(second, first);
  renderRoute(`${path}&revision=1`);

  expect(await screen.findByText(/^La révision 1 a tenu jusqu’au 22 novembre 2026/)).toBeVisible();
  expect(within(screen.getByRole("article")).getByText("71,0 %")).toBeVisible();
  await userEvent.click(screen.getByRole("link", { name: "Voir le chiffre tel qu’il est aujourd’hui" }));

  expect(await within(screen.getByRole("article")).findByText("72,0 %")).toBeVisible();
  expect(screen.queryByText(/^La révision 1 a tenu/)).toBeNull();
  expect(asked).toHaveLength(1);
});

test("a figure whose file was withdrawn says that it no longer stands", async () => {
  givenAHistory(first);
  renderRoute(path);
  expect(await screen.findByText(/^Ce chiffre ne tient plus depuis le 22 novembre 2026/)).toBeVisible();
});

test("a revision that never was is not found", async () => {
  givenAHistory(second);
  renderRoute(`${path}&revision=7`);
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
