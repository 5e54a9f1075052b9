import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { figure, figuresOfGard, givenAnApi, observation } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const heading = (name: string) => screen.findByRole("heading", { name });

test("a secret figure shows its bounds and where they would rank", async () => {
  givenAnApi(
    figuresOfGard(
      figure({
        observation: observation({
          status: "SECRET",
          range: { lower: 70.66, upper: 73.21, kind: "BOUNDS" },
        }),
        rank: { from: 76, to: 79, of: 89 },
      }),
    ),
  );
  renderRoute("/territoires/DEP-30");

  const cell = within(await screen.findByRole("article"));
  expect(cell.getByText(/^entre 70,7 et 73,2/)).toBeVisible();
  expect(cell.getByText("secret statistique")).toBeVisible();
  expect(cell.getByText(/^entre le 76e et le 79e/)).toBeVisible();
});

test("a missing figure gives its reason and no number", async () => {
  givenAnApi(
    figuresOfGard(
      figure({
        observation: observation({
          status: "MISSING",
          note: "hors champ de l’enquête",
        }),
      }),
    ),
  );
  renderRoute("/territoires/DEP-30");

  const cell = within(await screen.findByRole("article"));
  expect(cell.getByText("non publié")).toBeVisible();
  expect(cell.getByText(/^Motif/)).toHaveTextContent("hors champ");
  expect(cell.queryByText(/^0/)).toBeNull();
});

test("a territory without figures leads to its région", async () => {
  givenAnApi();
  renderRoute("/territoires/DEP-30");

  expect(await heading("Pas encore de chiffres à cette échelle")).toBeVisible();
  expect(
    within(screen.getByRole("main")).getAllByRole("link", {
      name: "Occitanie",
    }),
  ).toHaveLength(2);
});

test("the definition is fetched when it is opened", async () => {
  givenAnApi(figuresOfGard(figure({ observation: observation({ status: "NORMAL", value: 71 }) })));
  server.use(
    http.get("*/api/v1/indicators/BES-02", () =>
      HttpResponse.json({
        code: "BES-02",
        group: "NEED",
        definitions: [{ version: 1, text: { definition: "Part jugée difficile" } }],
      }),
    ),
  );
  renderRoute("/territoires/DEP-30");

  await userEvent.click(await screen.findByText(/^Définition et source/));

  expect(await screen.findByText("Part jugée difficile")).toBeVisible();
});

test("a stopped server is said so, and trying again shows the page", async () => {
  givenAnApi();
  server.use(
    http.get("*/api/v1/territories/DEP-30", () => HttpResponse.error(), {
      once: true,
    }),
  );
  renderRoute("/territoires/DEP-30");

  expect(await screen.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));

  expect(await heading("Gard")).toBeVisible();
});

test("figures are read as they stood at the end of a day, and said so", async () => {
  givenAnApi();
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/territories/DEP-30/observations", ({ request }) => {
      const asOf = new URL(request.url).searchParams.get("asOf");
      asked.push(asOf);
      const value = asOf ? 70 : 71;
      return HttpResponse.json(figuresOfGard(figure({ observation: observation({ status: "NORMAL", value }) })));
    }),
  );
  const { router } = renderRoute("/territoires/DEP-30?au=2026-11-20");

  expect(await screen.findByText("Chiffres tels qu’ils étaient le 20 novembre 2026")).toBeVisible();
  expect(within(screen.getByRole("article")).getAllByText("70,0 %")[0]).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Revenir à aujourd’hui" }));

  expect((await within(screen.getByRole("article")).findAllByText("71,0 %"))[0]).toBeVisible();
  expect(router.state.location.search).not.toHaveProperty("au");
  expect(asked).toEqual(["2026-11-20", null]);
});

test("what the table shows is what its files hold, narrowed when it is", async () => {
  givenAnApi(figuresOfGard(figure({ observation: observation({ status: "NORMAL", value: 71 }) })));
  renderRoute("/territoires/DEP-30?indicateur=BES-02&au=2026-01-31&filtre=gar");

  await screen.findByText("1 territoire affiché.");
  const files = screen.getAllByRole("link", { name: "Excel (.xlsx)", hidden: true });
  const shown = files.map((file) =>
    Object.fromEntries(new URL(file.getAttribute("href") ?? "", "http://x").searchParams),
  );
  expect(shown).toContainEqual({
    indicators: "BES-02",
    territoryType: "DEPARTMENT",
    since: "2024-01-01",
    until: "2024-12-31",
    asOf: "2026-01-31",
    territories: "DEP-30",
    form: "XLSX",
  });
  expect(screen.queryByRole("button", { name: "Télécharger (CSV)" })).toBeNull();
});

test("an unknown territory is not found", async () => {
  givenAnApi();
  server.use(
    http.get("*/api/v1/territories/DEP-99*", () => HttpResponse.json({}, { status: 404 })),
    http.get("*/api/v1/territories/DEP-99/observations", () => HttpResponse.json({}, { status: 404 })),
  );
  renderRoute("/territoires/DEP-99");

  expect(await heading("Page introuvable")).toBeVisible();
});
