import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import type { IssueDetails, OptionDetails, OptionDraft, PartOrder } from "@/api";
import { givenAnApi, givenMe, lead } from "@/test/given";
import { diagnostic } from "@/test/given-diagnostic";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const address = "*/api/v1/diagnostics/gard";

const issue = (id: string, title: string): IssueDetails => ({ id, title, text: "", findings: [] });

const option: OptionDetails = {
  id: "o1",
  title: "Un parcours de gardien",
  text: "",
  issues: [],
  steps: [],
  model: { project: "parcours-gardien", projectName: "Parcours Gardien", number: 1, title: "Modèle de 2018" },
};

const outdated = () =>
  HttpResponse.json({ type: "t", title: "t", status: 412, detail: "", errors: [] }, { status: 412 });

beforeEach(() => localStorage.clear());

/** A diagnostic's conclusions as the server keeps them, where each state of a list or of an issue has a tag. */
function given({ issues = [], mayEdit = true }: { issues?: IssueDetails[]; mayEdit?: boolean }) {
  const kept = { issues, option, version: 1 };
  const writes: { method: string; seen: string | null; body: unknown }[] = [];
  const list = () => ({ headers: { ETag: `"list ${kept.version}"` } });
  const told = async (request: Request) => {
    const body = request.method === "DELETE" ? undefined : await request.json();
    writes.push({ method: request.method, seen: request.headers.get("If-Match"), body });
    return body;
  };
  givenAnApi();
  givenMe(lead);
  server.use(
    http.get(address, () => HttpResponse.json(diagnostic(mayEdit))),
    http.get(`${address}/findings`, () => HttpResponse.json([], list())),
    http.get(`${address}/verbatims`, () => HttpResponse.json([])),
    http.get(`${address}/issues`, () => HttpResponse.json(kept.issues, list())),
    http.get(`${address}/issues/:id`, ({ params }) =>
      HttpResponse.json(
        kept.issues.find(({ id }) => id === params.id),
        { headers: { ETag: `"issue ${params.id}"` } },
      ),
    ),
    http.delete(`${address}/issues/:id`, async ({ request, params }) => {
      await told(request);
      kept.issues = kept.issues.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.put(`${address}/issues/order`, async ({ request }) => {
      const { ids } = (await told(request)) as PartOrder;
      if (request.headers.get("If-Match") !== `"list ${kept.version}"`) {
        return outdated();
      }
      kept.version += 1;
      kept.issues = ids.flatMap((id) => kept.issues.find((one) => one.id === id) ?? []);
      return HttpResponse.json(kept.issues);
    }),
    http.get(`${address}/options`, () => HttpResponse.json([kept.option], list())),
    http.get(`${address}/options/o1`, () => HttpResponse.json(kept.option, { headers: { ETag: '"option"' } })),
    http.put(`${address}/options/o1`, async ({ request }) => {
      const { title } = (await told(request)) as OptionDraft;
      kept.option = { ...option, title };
      return HttpResponse.json(kept.option);
    }),
    http.get(`${address}/options/o1/prerequisites`, () => HttpResponse.json([])),
    http.get(`${address}/option-candidates`, () =>
      HttpResponse.json([
        {
          model: { project: "tapaj", projectName: "TAPAJ", number: 1, title: "Modèle" },
          steps: ["OUTREACH"],
          met: 0,
          missed: 0,
          unknown: 2,
        },
      ]),
    ),
    http.get("*/api/v1/projects", () =>
      HttpResponse.json({
        items: [
          { slug: "parcours-gardien", name: "Parcours Gardien", publishedRevision: 1 },
          { slug: "tapaj", name: "TAPAJ", publishedRevision: 1 },
          { slug: "soleni", name: "Soleni", publishedRevision: 1 },
          { slug: "secret", name: "Pas encore publié" },
        ],
      }),
    ),
    http.get("*/api/v1/projects/:slug/models", ({ params }) =>
      HttpResponse.json(
        {
          "parcours-gardien": [
            { number: 2, state: "PUBLISHED" },
            { number: 1, state: "SUPERSEDED" },
          ],
          tapaj: [{ number: 1, state: "PUBLISHED" }],
        }[String(params.slug)] ?? [],
      ),
    ),
  );
  renderRoute("/diagnostics/gard/travail/constats");
  return { kept, writes };
}

const part = (name: string) => screen.findByRole("region", { name });
const titles = async (name: string) =>
  within(await part(name))
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

test("another order of issues is kept over the list that was seen", async () => {
  const { writes } = given({ issues: [issue("a", "Fidéliser"), issue("b", "Recruter")] });

  expect(screen.queryByRole("button", { name: "Enregistrer cet ordre" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: /^Descendre «\sEnjeu 1/ }));
  expect(await titles("Enjeux")).toEqual(["Recruter", "Fidéliser"]);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer cet ordre" }));

  await waitFor(() => expect(screen.queryByRole("button", { name: "Enregistrer cet ordre" })).toBeNull());
  expect(writes).toEqual([{ method: "PUT", seen: '"list 1"', body: { ids: ["b", "a"] } }]);
  expect(screen.getByRole("heading", { name: "Enjeux" })).toHaveFocus();
});

test("an order over a list that somebody changed is shown against that list before it is kept", async () => {
  const { kept, writes } = given({ issues: [issue("a", "Fidéliser"), issue("b", "Recruter")] });

  await userEvent.click(await screen.findByRole("button", { name: /^Descendre «\sEnjeu 1/ }));
  kept.issues = [...kept.issues, issue("c", "Former")];
  kept.version = 2;
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer cet ordre" }));

  expect(await screen.findByRole("alert")).toHaveTextContent(/^Quelqu’un a changé cette liste entre-temps/);
  expect(await titles("Enjeux")).toEqual(["Recruter", "Fidéliser", "Former"]);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer cet ordre" }));
  await waitFor(() => expect(writes.at(-1)).toMatchObject({ seen: '"list 2"', body: { ids: ["b", "a", "c"] } }));
});

test("an issue is deleted once asked by its name, as it was seen", async () => {
  const { writes } = given({ issues: [issue("a", "Fidéliser"), issue("b", "Recruter")] });

  await userEvent.click(await screen.findByRole("button", { name: "Supprimer l’enjeu « Fidéliser »" }));
  expect(screen.getByRole("dialog")).toHaveTextContent("« Fidéliser » disparaîtra");
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(writes).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Supprimer l’enjeu « Fidéliser »" }));
  await userEvent.click(screen.getByRole("button", { name: "Supprimer l’enjeu" }));

  await waitFor(async () => expect(await titles("Enjeux")).toEqual(["Recruter"]));
  expect(writes).toEqual([{ method: "DELETE", seen: '"issue a"', body: undefined }]);
});

test("what was written since is not deleted, but shown", async () => {
  const { kept, writes } = given({ issues: [issue("a", "Fidéliser")] });

  await userEvent.click(await screen.findByRole("button", { name: "Supprimer l’enjeu « Fidéliser »" }));
  kept.issues = [issue("a", "Fidéliser celles et ceux qui arrivent")];
  await userEvent.click(screen.getByRole("button", { name: "Supprimer l’enjeu" }));

  expect(await screen.findByRole("alert")).toHaveTextContent(/^Quelqu’un l’a changé entre-temps/);
  expect(await titles("Enjeux")).toEqual(["Fidéliser celles et ceux qui arrivent"]);
  expect(writes).toEqual([]);
});

test("an option keeps its older version, and is offered what answers a gap before what else is published", async () => {
  const { writes } = given({});

  await userEvent.click(await screen.findByRole("button", { name: /^Modifier la piste/ }));
  const model = await screen.findByRole("combobox", { name: /^Projet du portefeuille/ });
  expect(await within(model).findByRole("option", { name: "Parcours Gardien, version 2" })).toBeInTheDocument();
  expect(
    within(model)
      .getAllByRole("group")
      .map((group) => [group.getAttribute("label"), group.textContent]),
  ).toEqual([
    ["Choisi jusqu’ici", "Parcours Gardien, version 1"],
    ["Répondent à une étape non couverte", "TAPAJ, version 1"],
    ["Autres projets du portefeuille", "Parcours Gardien, version 2"],
  ]);
  expect(model).toHaveDisplayValue("Parcours Gardien, version 1");
  await userEvent.type(screen.getByRole("textbox", { name: "Piste" }), " à Alès");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer la piste" }));

  await screen.findByRole("button", { name: "Modifier la piste « Un parcours de gardien à Alès »" });
  expect(writes).toEqual([
    {
      method: "PUT",
      seen: '"option"',
      body: {
        title: "Un parcours de gardien à Alès",
        text: "",
        issues: [],
        steps: [],
        model: { project: "parcours-gardien", number: 1 },
      },
    },
  ]);
});

test("who reads is offered nothing that writes", async () => {
  given({ issues: [issue("a", "Fidéliser"), issue("b", "Recruter")], mayEdit: false });

  expect(await titles("Enjeux")).toEqual(["Fidéliser", "Recruter"]);
  const main = within(screen.getByRole("main"));
  expect(main.queryByRole("button", { name: /Modifier|Supprimer|Monter|Descendre|Écrire/ })).toBeNull();
});
