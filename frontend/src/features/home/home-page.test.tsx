import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Task } from "@/api";
import { getMeQueryKey } from "@/api/@tanstack/react-query.gen";
import { anonymous, figure, figuresOfGard, gard, givenAnApi, givenMe, lead, observation } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

test("a stranger is offered to sign in and to come back here", async () => {
  givenAnApi();
  renderRoute("/");

  expect(await screen.findByRole("link", { name: "Se connecter" })).toHaveAttribute("href", "/login?from=%2F");
  expect(screen.queryByText(/^Bonjour/)).toBeNull();
});

test("a territory's lead finds her territory and its key figures", async () => {
  givenAnApi(figuresOfGard(figure({ observation: observation({ status: "NORMAL", value: 71 }) })));
  givenMe(lead);
  renderRoute("/");

  expect(await screen.findByText("Bonjour Hélène Roche")).toBeVisible();
  const own = within(await screen.findByRole("region", { name: /^Mon territoire/ }));
  expect((await own.findAllByText("71,0 %"))[0]).toBeVisible();
  expect(own.getByRole("link", { name: "Voir tous les chiffres" })).toHaveAttribute("href", "/territoires/DEP-30");
  expect(screen.queryByText("Chiffres chargés")).toBeNull();
});

test("what waits is listed by kind with its way, and late is said of deadlines alone", async () => {
  givenAnApi();
  givenMe({ ...lead, memberships: ["ANSA", "ANSA_MANAGER"], territories: [] });
  const tasks: Task[] = [
    { kind: "STAGE_TO_DECIDE", key: "vita-air", title: "VITA-Air", due: "2020-01-02" },
    { kind: "EVIDENCE_EXPIRING", key: "passerelle", title: "Passerelle", due: "2020-01-03" },
    { kind: "PAYMENT_LATE", key: "a1", title: "Appel à projets", due: "2020-01-04" },
    { kind: "AGREEMENT_EXPIRING", key: "a2", title: "Soutien", due: "2999-01-05" },
    { kind: "CONTACT_TO_ERASE", key: "o1", title: "Inès Garnier" },
    ...["1", "2", "3", "4", "5", "6"].map(
      (key): Task => ({ kind: "SHEET_INCOMPLETE", key, title: `Fiche ${key}`, due: "2020-01-06" }),
    ),
  ];
  server.use(http.get("*/api/v1/tasks", () => HttpResponse.json(tasks)));
  renderRoute("/");

  const waits = within(await screen.findByRole("region", { name: "À traiter" }));
  expect((await waits.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent)).toEqual([
    "Étapes à décider 1",
    "Niveaux de preuve à renouveler 1",
    "Versements en retard 1",
    "Conventions qui se terminent 1",
    "Contacts bientôt effacés 1",
    "Fiches incomplètes 6",
  ]);
  expect(waits.getByRole("link", { name: "VITA-Air" })).toHaveAttribute("href", "/projets/vita-air");
  expect(waits.getByRole("link", { name: "Appel à projets" })).toHaveAttribute("href", "/financements/a1");
  expect(waits.getByRole("link", { name: "Inès Garnier" })).toHaveAttribute("href", "/organisations/o1");
  expect(waits.getByText("1 autre")).toBeVisible();
  const isLate = (words: RegExp) => waits.getByText(words).className !== "muted";
  expect(isLate(/^attendu le 4/)).toBe(true);
  expect(isLate(/^valable jusqu’au 3/)).toBe(true);
  expect(isLate(/^jusqu’au 5/)).toBe(false);
  expect(isLate(/^proposée le 2/)).toBe(false);
});

test("whoever has nothing to do is told so, and a list that does not come is asked for again", async () => {
  givenAnApi();
  givenMe({ ...lead, memberships: ["ANSA"], territories: [] });
  server.use(http.get("*/api/v1/tasks", () => HttpResponse.json({}, { status: 503 })));
  renderRoute("/");

  const waits = within(await screen.findByRole("region", { name: "À traiter" }));
  await waits.findByRole("alert");
  server.use(http.get("*/api/v1/tasks", () => HttpResponse.json([])));
  await userEvent.click(waits.getByRole("button", { name: "Réessayer" }));
  expect(await waits.findByText(/Rien n’attend/)).toBeVisible();
});

test("results come as one types, and the arrows lead to them", async () => {
  givenAnApi();
  server.use(
    http.get("*/api/v1/territories", ({ request }) =>
      HttpResponse.json({
        items:
          new URL(request.url).searchParams.get("q") === "gar" ? [{ ...gard, officialCode: "30", parents: [] }] : [],
        more: false,
      }),
    ),
  );
  renderRoute("/");

  await userEvent.type(await screen.findByRole("searchbox", { name: "Chercher un territoire" }), "gar");
  expect(await screen.findByText("1 territoire")).toBeVisible();
  await userEvent.keyboard("{ArrowDown}");

  expect(screen.getByRole("link", { name: /^Gard/ })).toHaveFocus();
});

test("a search without result says what to try", async () => {
  givenAnApi();
  server.use(http.get("*/api/v1/territories", () => HttpResponse.json({ items: [], more: false })));
  renderRoute("/");

  await userEvent.type(await screen.findByRole("searchbox", { name: "Chercher un territoire" }), "zzz");

  expect(await screen.findByText("Aucun territoire")).toBeVisible();
  expect(screen.getByText(/Essayez le début d’un nom/)).toBeVisible();
});

test("an expired session is said, with the way back, and the page stays", async () => {
  givenAnApi();
  givenMe(lead);
  const { queryClient } = renderRoute("/");
  await screen.findByText("Bonjour Hélène Roche");

  server.use(http.get("*/api/v1/me", () => HttpResponse.json({}, { status: 401 })));
  await queryClient.invalidateQueries({ queryKey: getMeQueryKey() });

  expect(await screen.findByRole("alert")).toHaveTextContent("Votre session a expiré");
  expect(screen.getByRole("link", { name: "Se reconnecter" })).toHaveAttribute("href", "/login?from=%2F");
  expect(screen.getByText("Bonjour Hélène Roche")).toBeVisible();
});

test("a session that ended elsewhere is noticed as well", async () => {
  givenAnApi();
  givenMe(lead);
  const { queryClient } = renderRoute("/");
  await screen.findByText("Bonjour Hélène Roche");

  givenMe(anonymous);
  await queryClient.invalidateQueries({ queryKey: getMeQueryKey() });

  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("a expiré"));
});

test("changing the language keeps what is typed", async () => {
  givenAnApi();
  server.use(http.get("*/api/v1/territories", () => HttpResponse.json({ items: [], more: false })));
  renderRoute("/");
  await userEvent.type(await screen.findByRole("searchbox", { name: "Chercher un territoire" }), "nîm");

  await userEvent.click(screen.getByRole("button", { name: "English" }));

  expect(await screen.findByRole("searchbox", { name: "Search for a territory" })).toHaveValue("nîm");
  expect(document.documentElement).toHaveAttribute("lang", "en");
});
