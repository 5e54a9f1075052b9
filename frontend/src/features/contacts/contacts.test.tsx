import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { ContactDetails, Me, OrganisationDetails } from "@/api";
import { givenAnApi, givenMe, givenShared, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const officer: Me = { ...lead, memberships: ["ANSA"], territories: [] };

const sheet: OrganisationDetails = {
  id: "o1",
  name: "Air Services",
  types: ["EMPLOYER"],
  illustrative: false,
  succession: [{ id: "o1", name: "Air Services", place: "ITSELF" }],
};

const ines: ContactDetails = {
  id: "c1",
  organisation: { id: "o1", name: "Air Services" },
  firstName: "Inès",
  lastName: "Garnier",
  email: "ines@example.org",
  basis: "LEGITIMATE_INTEREST",
  purgeAt: "2029-01-01",
  illustrative: true,
  createdAt: "2026-11-20T09:00:00Z",
  updatedAt: "2026-11-20T09:00:00Z",
};

const answers = (path: string, body: object, status = 200) =>
  server.use(http.get(`*/api/v1/${path}`, () => HttpResponse.json(body, { status, headers: { ETag: '"1"' } })));

/** Of the organisation's page, with these contacts or this failure. */
async function contacts(body: object, status = 200) {
  givenAnApi();
  givenMe(officer);
  answers("organisations/o1", sheet);
  answers("projects", { items: [] });
  answers("organisations/o1/contacts", body, status);
  renderRoute("/organisations/o1");
  return within(await screen.findByRole("region", { name: "Contacts" }));
}

test("nobody yet is said with what to do next", async () => {
  const part = await contacts({ items: [] });
  expect(await part.findByText(/Ajoutez la première personne/)).toBeVisible();
  expect(part.getByRole("button", { name: "Ajouter un contact" })).toBeVisible();
});

test("contacts that do not come are asked for again, and none is added before", async () => {
  const part = await contacts({}, 503);
  expect(await part.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");
  expect(part.queryByRole("button", { name: "Ajouter un contact" })).toBeNull();

  answers("organisations/o1/contacts", { items: [ines] });
  await userEvent.click(part.getByRole("button", { name: "Réessayer" }));
  expect(await part.findByRole("article", { name: "Inès Garnier" })).toHaveTextContent("Illustratif");
});

test("what a contact lacks is told beside its field", async () => {
  const part = await contacts({ items: [] });
  await userEvent.click(await part.findByRole("button", { name: "Ajouter un contact" }));
  await userEvent.type(await part.findByRole("textbox", { name: /^Adresse électronique/ }), "ines chez example");
  await userEvent.click(part.getByRole("button", { name: "Ajouter le contact" }));

  expect(part.getByRole("textbox", { name: "Prénom" })).toHaveAccessibleDescription("Ce champ est obligatoire.");
  expect(part.getByRole("textbox", { name: /^Adresse électronique/ })).toHaveAccessibleDescription(/nom@exemple\.fr/);
});

test("a contact that cannot be read is not changed, exported nor erased, and each says so", async () => {
  const part = await contacts({ items: [ines] });
  answers("contacts/c1", {}, 503);
  answers("contacts/c1/export", {}, 503);
  const contact = within(await part.findByRole("article", { name: "Inès Garnier" }));

  await userEvent.click(contact.getByRole("button", { name: /^Exporter/ }));
  expect(await contact.findByRole("alert")).toHaveTextContent("L’export n’a pas abouti");

  await userEvent.click(contact.getByRole("button", { name: /^Effacer/ }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox"), "Inès Garnier");
  await userEvent.click(dialog.getByRole("button", { name: "Effacer pour toujours" }));
  expect(await contact.findByText(/Le contact n’a pas été effacé/)).toBeVisible();

  await userEvent.click(contact.getByRole("button", { name: /^Modifier/ }));
  expect(await contact.findByText("Essaim ne répond pas")).toBeVisible();
  await userEvent.click(contact.getByRole("button", { name: "Ne pas modifier" }));
  expect(contact.getByRole("button", { name: /^Modifier/ })).toBeVisible();
});

test("who has changed since she was shown is not erased", async () => {
  const part = await contacts({ items: [ines] });
  answers("contacts/c1", { ...ines, updatedAt: "2026-11-21T09:00:00Z" });
  const contact = within(await part.findByRole("article", { name: "Inès Garnier" }));
  await userEvent.click(contact.getByRole("button", { name: /^Effacer/ }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox"), "Inès Garnier");
  await userEvent.click(dialog.getByRole("button", { name: "Effacer pour toujours" }));

  expect(await contact.findByRole("alert")).toHaveTextContent("a changé entre-temps");
});

test("two who change one contact lose nothing of either", async () => {
  const { sent, colleagueChanges } = givenShared("contacts/c1", ines);
  const part = await contacts({ items: [ines] });
  const contact = within(await part.findByRole("article", { name: "Inès Garnier" }));
  await userEvent.click(contact.getByRole("button", { name: /^Modifier/ }));
  await userEvent.type(await contact.findByRole("textbox", { name: /^Fonction/ }), "Directrice");
  colleagueChanges({ phone: "01 99 00 12 34" });
  await userEvent.click(contact.getByRole("button", { name: "Enregistrer le contact" }));

  expect(await contact.findByRole("radio", { name: /01 99 00 12 34/ })).toBeChecked();
  await userEvent.click(contact.getByRole("button", { name: "Enregistrer ces choix" }));
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ role: "Directrice", phone: "01 99 00 12 34" });
});

function register(body: object, status = 200) {
  givenAnApi();
  givenMe(officer);
  answers("contacts", body, status);
  renderRoute("/contacts");
}

test("the register says that it is empty, or that it did not come", async () => {
  register({ items: [] });
  expect(await screen.findByText(/s’ajoutent sur la fiche de leur organisation/)).toBeVisible();
});

test("a register that does not come is asked for again", async () => {
  register({}, 503);
  expect(await screen.findByRole("alert")).toHaveTextContent("Essaim ne répond pas");

  answers("contacts", { items: [ines] });
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(await screen.findByRole("row", { name: /Inès Garnier/ })).toHaveTextContent("Intérêt légitime");
});

test("the register is filtered as one types, and says when nobody is left", async () => {
  register({ items: [ines] });
  const filter = await screen.findByRole("searchbox", { name: "Filtrer" });
  await userEvent.type(filter, "ines");
  expect(screen.getByRole("row", { name: /Inès Garnier/ })).toBeVisible();
  await userEvent.type(filter, " xyzzy");
  expect(screen.getByText(/Personne ne correspond/)).toBeVisible();
  expect(screen.queryByRole("row")).toBeNull();
});
