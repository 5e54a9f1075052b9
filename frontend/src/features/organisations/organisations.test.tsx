import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Me, OrganisationDetails, OrganisationSummary } from "@/api";
import { anonymous, givenAnApi, givenMe, givenShared, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const manager: Me = {
  ...lead,
  memberships: ["ANSA", "ANSA_MANAGER"],
  territories: [],
  permissions: ["WRITE_FUNDING"],
};

const air: OrganisationSummary = {
  id: "o1",
  name: "Air Services",
  siren: "356000000",
  types: ["SPONSOR"],
  illustrative: false,
};
const copy: OrganisationSummary = { ...air, id: "o2", name: "AIR SERVICES" };

const sheet: OrganisationDetails = {
  ...air,
  succession: [{ id: "o1", name: "Air Services", place: "ITSELF" }],
};

function as(me: Me) {
  givenAnApi();
  givenMe(me);
}

const answers = (path: string, body: object, status = 200) =>
  server.use(http.get(`*/api/v1/${path}`, () => HttpResponse.json(body, { status })));

test("organisations are listed with their numbers as one reads them", async () => {
  as(manager);
  answers("organisations", { items: [air] });
  renderRoute("/organisations");

  const row = await screen.findByRole("row", { name: /Air Services/ });
  expect(row).toHaveTextContent("356 000 000");
  expect(row).toHaveTextContent("Porteur de projet");
});

test.each([
  ["", /Ajoutez la première/],
  ["?q=xyzzy", /Écrivez moins de lettres/],
])("a list that is empty says what to do next: %s", async (search, words) => {
  as(manager);
  answers("organisations", { items: [] });
  renderRoute(`/organisations${search}`);

  expect(await screen.findByText(words)).toBeVisible();
});

test("a list that does not come is asked for again", async () => {
  as(manager);
  answers("organisations", {}, 503);
  renderRoute("/organisations");
  expect(await screen.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");

  answers("organisations", { items: [air] });
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(await screen.findByRole("row", { name: /Air Services/ })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a false SIREN is told beside its field before anything is sent; so is what the server refuses", async () => {
  as(manager);
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/organisations", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        {
          type: "urn:essaim:problem:invalid",
          title: "",
          status: 400,
          detail: "",
          errors: [{ pointer: "/siren", code: "duplicate", message: "" }],
        },
        { status: 400 },
      );
    }),
  );
  renderRoute("/organisations/nouvelle");
  await userEvent.type(await screen.findByRole("textbox", { name: "Nom" }), "Air Services");
  await userEvent.click(screen.getByRole("checkbox", { name: "Porteur de projet" }));
  const siren = screen.getByRole("textbox", { name: /^SIREN/ });
  await userEvent.type(siren, "356 000 001");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter l’organisation" }));
  expect(siren).toHaveAccessibleDescription(/relisez-le/);
  expect(sent).toEqual([]);

  await userEvent.clear(siren);
  await userEvent.type(siren, "356 000 000");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter l’organisation" }));
  await expect.poll(() => siren).toHaveAccessibleDescription(/Cette valeur est déjà prise/);
  expect(sent).toEqual([expect.objectContaining({ siren: "356000000" })]);
});

test("two who change one organisation keep what both ticked, in words", async () => {
  as(manager);
  const { sent, colleagueChanges } = givenShared("organisations/o1", sheet);
  renderRoute("/organisations/o1/modifier");
  await userEvent.click(await screen.findByRole("checkbox", { name: "Employeur" }));
  colleagueChanges({ types: ["SPONSOR", "FUNDER"], website: "https://air.example.org" });
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer la fiche" }));

  const panel = within(await screen.findByRole("region", { name: /Quelqu’un a changé cette fiche/ }));
  expect(
    panel.getByRole("radio", { name: /^Les deux réunies.*Porteur de projet, Employeur, Financeur/ }),
  ).toBeChecked();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ types: ["SPONSOR", "EMPLOYER", "FUNDER"], website: "https://air.example.org" });
});

test("a manager merges two once she has read what it does; what forbids it is told in the dialog", async () => {
  as(manager);
  answers("organisations/duplicates", [{ first: air, second: copy, reason: "SAME_SIREN" }]);
  const merged: unknown[] = [];
  let refused = true;
  server.use(
    http.post("*/api/v1/organisations/o2/merge", async ({ request }) => {
      if (refused) {
        return HttpResponse.json(
          { type: "urn:essaim:problem:conflict", title: "", status: 409, detail: "" },
          { status: 409 },
        );
      }
      merged.push(await request.json());
      return HttpResponse.json(sheet);
    }),
  );
  renderRoute("/organisations/doublons");
  await userEvent.click(await screen.findByRole("button", { name: /^Garder celle-ci.*Air Services$/ }));
  const dialog = within(screen.getByRole("dialog", { name: "Fusionner ces organisations ?" }));
  expect(dialog.getByText(/«\sAIR SERVICES\s» passent à «\sAir Services\s»/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "Fusionner" }));
  expect(await dialog.findByRole("alert")).toHaveTextContent("Rien n’a changé");

  refused = false;
  await userEvent.click(dialog.getByRole("button", { name: "Fusionner" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(merged).toEqual([{ into: "o1" }]);
});

test("an officer sees duplicates, which a manager merges", async () => {
  as({ ...manager, memberships: ["ANSA"] });
  answers("organisations/duplicates", [{ first: air, second: copy, reason: "SAME_SIREN" }]);
  renderRoute("/organisations/doublons");
  expect(await screen.findByRole("heading", { name: "Même SIREN" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Garder/ })).toBeNull();
});

test("that there are no duplicates is good news", async () => {
  as(manager);
  answers("organisations/duplicates", []);
  renderRoute("/organisations/doublons");
  expect(await screen.findByText("Aucun doublon probable")).toBeVisible();
});

test("whoever may not read contacts and agreements sees who it is and what it carries", async () => {
  as(anonymous);
  answers("organisations/o1", sheet);
  server.use(
    http.get("*/api/v1/projects", ({ request }) => {
      expect(new URL(request.url).searchParams.get("sponsor")).toBe("o1");
      return HttpResponse.json({
        items: [
          {
            id: "p1",
            slug: "vita-air",
            name: "VITA-Air",
            summary: "",
            sponsor: { id: "o0", name: "Vent Services" },
            themes: [],
            publics: [],
            departments: [],
            stage: "EXITED",
            exitReason: "AUTONOMOUS",
            entry: "2015-07",
            exit: "2018-MID",
            illustrative: true,
            updatedAt: "2026-11-20T09:00:00Z",
          },
        ],
      });
    }),
  );
  renderRoute("/organisations/o1");

  const carried = within(await screen.findByRole("region", { name: "Projets portés" }));
  expect(await carried.findByRole("link", { name: "VITA-Air" })).toHaveAttribute("href", "/projets/vita-air");
  const item = carried.getByRole("listitem");
  expect(item).toHaveTextContent("Illustratif");
  expect(item).toHaveTextContent(/Sorti \(autonome\), juil\. 2015 – mi 2018 · porté par Vent Services/);
  expect(screen.queryByRole("heading", { name: "Ce qu’elle finance" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "Contacts" })).toBeNull();
});

test("the team reads who pays it and what it pays for; nothing is said of what nobody expects", async () => {
  as(manager);
  answers("organisations/o1", { ...sheet, types: ["SPONSOR"] });
  answers("organisations/o1/contacts", { items: [] });
  answers("projects", { items: [] });
  server.use(
    http.get("*/api/v1/funding-agreements", ({ request }) => {
      const { searchParams } = new URL(request.url);
      return HttpResponse.json({
        items:
          searchParams.get("beneficiary") === "o1"
            ? [
                {
                  id: "a1",
                  reference: "2016-7",
                  title: "Appel à projets 2016",
                  funder: { id: "o5", name: "CGET" },
                  beneficiary: { id: "o1", name: "Air Services" },
                  amount: 100,
                  expected: 0,
                  received: 0,
                  late: 0,
                  signedOn: "2016-03-15",
                  startsOn: "2016-01-01",
                  endsOn: "2016-12-31",
                  state: "ENDED",
                  scopes: ["PROGRAMME"],
                  illustrative: false,
                },
              ]
            : [],
      });
    }),
  );
  renderRoute("/organisations/o1");

  const paid = within(await screen.findByRole("region", { name: "Ce qui la finance" }));
  expect(await paid.findByRole("link", { name: "Appel à projets 2016" })).toBeVisible();
  expect(await screen.findByText("Aucun projet ne la nomme encore comme porteur.")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Ce qu’elle finance" })).toBeNull();
});

test("parts of an organisation's page that do not come say so, each by itself", async () => {
  as(manager);
  answers("organisations/o1", { ...sheet, types: ["EMPLOYER"] });
  answers("organisations/o1/contacts", {}, 503);
  answers("projects", {}, 503);
  answers("funding-agreements", {}, 503);
  renderRoute("/organisations/o1");

  for (const name of ["Projets portés", "Ce qu’elle finance", "Ce qui la finance", "Contacts"]) {
    const part = within(await screen.findByRole("region", { name }));
    expect(await part.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");
  }
  expect(screen.getByRole("heading", { level: 1, name: "Air Services" })).toBeVisible();
});

test("its names are told in time, each leading to the one that had it", async () => {
  as(anonymous);
  const succession = [
    {
      id: "o0",
      name: "Agence nationale pour l’emploi",
      shortName: "ANPE",
      from: "1967",
      to: "2008-12",
      place: "EARLIER",
    },
    { id: "o1", name: "Pôle emploi", from: "2008-12", to: "2023", place: "ITSELF" },
    { id: "o2", name: "France Travail", from: "2024", place: "LATER" },
  ];
  answers("organisations/o1", { ...sheet, name: "Pôle emploi", succession });
  answers("projects", { items: [] });
  renderRoute("/organisations/o1");

  const names = within(await screen.findByRole("region", { name: "Ses noms dans le temps" }));
  expect(names.getByText("Anciennement ANPE.")).toBeVisible();
  expect(names.getByText("Devenue France Travail.")).toBeVisible();
  expect(names.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Agence nationale pour l’emploi 1967 – décembre 2008",
    "Pôle emploi décembre 2008 – 2023",
    "France Travail depuis 2024",
  ]);
  expect(names.getByRole("link", { name: "France Travail" })).toHaveAttribute("href", "/organisations/o2");
  expect(names.queryByRole("link", { name: "Pôle emploi" })).toBeNull();
});
