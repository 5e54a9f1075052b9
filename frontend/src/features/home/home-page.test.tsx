import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
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
