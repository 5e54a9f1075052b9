import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { DefinitionRevision, DefinitionText, IndicatorDetails, Me } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const admin: Me = { ...lead, memberships: ["ANSA_ADMIN"], territories: [], permissions: ["REVISE_DEFINITIONS"] };

const text: DefinitionText = {
  validFrom: "1975-01-01",
  name: "Accès à l’emploi",
  definition: "Au moins un emploi débuté.",
  numerator: "participants ayant accédé à un emploi",
  denominatorDate: "SAME_PERIOD",
  unit: "PERCENT",
  direction: "UP_GOOD",
  needPolarity: 0,
  breakdowns: ["SEXE", "AGE"],
  source: "Porteur",
  frequency: "semestrielle",
  level: "projet",
  method: "PROPORTION",
  mandatory: true,
};

beforeEach(() => localStorage.clear());

/** An indicator as the server keeps it: it takes a revision of the version that was seen, and no other. */
function givenAnIndicator() {
  const indicator: IndicatorDetails = { code: "RES-02", group: "OUTCOME", definitions: [{ version: 1, text }] };
  const calls: { body: DefinitionRevision; key: string | null }[] = [];
  const etag = () => `"${indicator.definitions.length}"`;
  const refused = (status: number) =>
    HttpResponse.json({ type: "t", title: "t", status, detail: "", errors: [] }, { status });
  const revise = ({ text: next, reason }: DefinitionRevision) =>
    indicator.definitions.push({
      version: indicator.definitions.length + 1,
      text: next,
      reason,
      decidedAt: "2026-11-23T09:00:00Z",
    });
  givenAnApi();
  server.use(
    http.get("*/api/v1/indicators/RES-02", () => HttpResponse.json(indicator, { headers: { ETag: etag() } })),
    http.post("*/api/v1/indicators/RES-02/definitions", async ({ request }) => {
      const body = (await request.json()) as DefinitionRevision;
      calls.push({ body, key: request.headers.get("Idempotency-Key") });
      if (request.headers.get("If-Match") !== etag()) {
        return refused(412);
      }
      if (body.text.name === text.name && body.text.source === text.source) {
        return refused(409);
      }
      revise(body);
      return HttpResponse.json(indicator.definitions.at(-1), { status: 201 });
    }),
  );
  return { calls, revise };
}

const field = (name: RegExp) => screen.findByRole("textbox", { name });
const save = async () =>
  userEvent.click(await screen.findByRole("button", { name: "Enregistrer la nouvelle version" }));
const say = async (name: RegExp, words: string) => {
  await userEvent.clear(await field(name));
  await userEvent.type(await field(name), words);
};

test("a revision begins from the version in force, and the indicator shows both", async () => {
  const { calls } = givenAnIndicator();
  givenMe(admin);
  renderRoute("/indicateurs/RES-02");
  await userEvent.click(await screen.findByRole("link", { name: "Réviser la définition" }));

  expect(await field(/^Ventilations/)).toHaveValue("SEXE, AGE");
  expect(screen.getByRole("combobox", { name: "Unité" })).toHaveValue("PERCENT");
  expect(screen.getByRole("checkbox", { name: "Indicateur obligatoire" })).toBeChecked();
  await say(/^Motif/, "La DSN devient la source.");
  await say(/^Source/, "DSN");
  await say(/^Ventilations/, "SEXE, , QPV ");
  await say(/^Formule/, "RES-01 / RES-03");
  await save();

  const definition = within(await screen.findByRole("region", { name: "Définition" }));
  expect(await definition.findByText("La DSN devient la source.")).toBeVisible();
  expect(definition.getByText(/le 23 novembre 2026 à 10:00/)).toBeVisible();
  expect(definition.getByText(/^Version 1, remplacée/)).toBeVisible();
  expect(definition.getByText("RES-01 / RES-03")).toBeVisible();
  expect(calls[0]?.key).toMatch(/^.{8,}$/);
  expect(calls[0]?.body.text).toMatchObject({
    ...text,
    validFrom: expect.any(String),
    source: "DSN",
    formula: "RES-01 / RES-03",
    breakdowns: ["SEXE", "QPV"],
  });
  expect(calls[0]?.body.text).not.toHaveProperty("denominator");
});

test("without a reason nothing is sent", async () => {
  const { calls } = givenAnIndicator();
  givenMe(admin);
  renderRoute("/indicateurs/RES-02/reviser");
  await save();

  expect(await screen.findByRole("link", { name: /^Motif/ })).toBeVisible();
  expect(calls).toEqual([]);
});

test("what changes nothing is said in words", async () => {
  givenAnIndicator();
  givenMe(admin);
  renderRoute("/indicateurs/RES-02/reviser");
  await say(/^Motif/, "Pour rien.");
  await save();

  expect(await screen.findByRole("alert")).toHaveTextContent("Rien ne change par rapport à la version en vigueur");
});

test("what the server refuses of the text stands beside its field", async () => {
  givenAnIndicator();
  givenMe(admin);
  server.use(
    http.post("*/api/v1/indicators/RES-02/definitions", () =>
      HttpResponse.json(
        {
          type: "t",
          title: "t",
          status: 400,
          detail: "",
          errors: [{ pointer: "/text/source", code: "size", message: "" }],
        },
        { status: 400 },
      ),
    ),
  );
  renderRoute("/indicateurs/RES-02/reviser");
  await say(/^Motif/, "Une source.");
  await save();

  await screen.findByRole("alert");
  expect(await field(/^Source/)).toHaveAccessibleDescription(/trop court ou trop long/);
});

test("a revision made meanwhile is shown beside one's own", async () => {
  const { calls, revise } = givenAnIndicator();
  givenMe(admin);
  renderRoute("/indicateurs/RES-02/reviser");
  await say(/^Motif/, "Mon motif.");
  await say(/^Source/, "DSN");
  revise({ reason: "Le sien.", text: { ...text, source: "MiDAS" } });
  await save();

  await userEvent.click(await screen.findByRole("radio", { name: /DSN/ }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));

  expect(await screen.findByText(/^Version 2, remplacée/)).toBeVisible();
  expect(calls.at(-1)?.body).toMatchObject({ reason: "Mon motif.", text: { source: "DSN" } });
});

test("those who may not revise find no such page", async () => {
  givenAnIndicator();
  givenMe(lead);
  const { router } = renderRoute("/indicateurs/RES-02/reviser");
  expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeVisible();

  await router.navigate({ to: "/indicateurs/$code", params: { code: "RES-02" } });
  await screen.findByRole("region", { name: "Définition" });
  expect(screen.queryByRole("link", { name: "Réviser la définition" })).toBeNull();
});
