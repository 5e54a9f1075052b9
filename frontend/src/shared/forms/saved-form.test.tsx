import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { FieldError, Me } from "@/api";
import { ApiError } from "@/shared/api-error";
import { createQueryClient } from "@/shared/query-client";
import { givenMe, lead } from "@/test/given";
import { SavedForm } from "./saved-form";
import { z } from "./schema";
import { TextField } from "./text-field";
import { type SavedFormOptions, useSavedForm } from "./use-saved-form";

type Values = { title: string; note: string };
type Save = SavedFormOptions<Values>["save"];

const schema = z.object({ title: z.string().check(z.minLength(1)), note: z.string() });

beforeEach(() => localStorage.clear());

/** Shows a form of two fields to someone, as a page that was just opened. */
async function open(
  save: Save,
  {
    me = lead,
    start = { values: { title: "", note: "" }, etag: '"1"' },
    theirs,
    reload = theirs && (async () => ({ values: theirs, etag: '"2"' })),
  }: Partial<Pick<SavedFormOptions<Values>, "start" | "reload">> & { me?: Me; theirs?: Values } = {},
) {
  givenMe(me);
  cleanup();
  function Page() {
    const form = useSavedForm<Values>({
      draft: "test",
      schema,
      labels: { title: "Titre", note: "Note" },
      choices: { note: [{ value: "ADDED", label: "Ajoutée" }] },
      start,
      save,
      ...(reload && { reload }),
    });
    return (
      <SavedForm form={form} label="Essai" verb="Enregistrer">
        <TextField {...form.field("title")} />
        <TextField {...form.field("note")} optional />
      </SavedForm>
    );
  }
  const queryClient = createQueryClient(0);
  const router = createRouter({
    routeTree: createRootRoute({ component: Page }),
    history: createMemoryHistory(),
  });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  await screen.findByRole("form");
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
}

const title = () => screen.getByRole("textbox", { name: /^Titre/ });
const type = (text: string) => userEvent.type(title(), text);
const press = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
const refused = (status: number, errors: FieldError[] = []) =>
  new ApiError(status, { problem: { type: "", title: "", status, detail: "", errors } });

test("what is missing is said beside the field, and the summary takes the focus and leads there", async () => {
  const save = vi.fn<Save>();
  await open(save);
  await press();

  const link = await screen.findByRole("link", { name: /^Titre/ });
  expect(screen.getByRole("alert")).toHaveFocus();
  await userEvent.click(link);
  expect(title()).toHaveFocus();
  expect(title()).toHaveAccessibleDescription("Ce champ est obligatoire.");
  expect(save).not.toHaveBeenCalled();
});

test("what the server refuses goes to its field, the rest to the summary", async () => {
  await open(() =>
    Promise.reject(
      refused(400, [
        { pointer: "/title", code: "duplicate", message: "" },
        { pointer: "/owner", code: "unknown", message: "" },
      ]),
    ),
  );
  await type("A");
  await press();

  expect(await screen.findByRole("alert")).toHaveTextContent(/\/owner/);
  expect(title()).toHaveAccessibleDescription("Cette valeur est déjà prise.");
});

test("pressing twice saves once", async () => {
  let done = (_etag: undefined) => {};
  const save = vi.fn<Save>(
    () =>
      new Promise((resolve) => {
        done = resolve;
      }),
  );
  await open(save);
  await type("A");
  await press();
  await press();
  done(undefined);

  expect(save).toHaveBeenCalledTimes(1);
});

test("an expired session keeps what is typed, for the same person only, under the same key", async () => {
  const keys: string[] = [];
  const save: Save = async (_values, headers) => {
    keys.push(headers["Idempotency-Key"]);
    throw refused(401);
  };
  await open(save);
  await type("Mon projet");
  await press();
  expect(await screen.findByRole("link", { name: "Se reconnecter" })).toBeVisible();

  await open(save, { me: { ...lead, username: "someone.else@example.org" } });
  expect(title()).toHaveValue("");

  await open(save);
  expect(await screen.findByText("Brouillon retrouvé.")).toBeVisible();
  expect(title()).toHaveValue("Mon projet");
  await press();
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test("a saved draft is gone", async () => {
  const save: Save = async () => undefined;
  await open(save);
  await type("A");
  await press();
  await waitFor(() => expect(localStorage).toHaveLength(0));

  await open(save);
  expect(title()).toHaveValue("");
});

test("a conflict is settled field by field, then saved over the other's version", async () => {
  const save = vi.fn<Save>(async (_values, headers) => {
    if (headers["If-Match"] === '"1"') {
      throw refused(412);
    }
    return '"3"';
  });
  await open(save, { theirs: { title: "Le leur", note: "ADDED" } });
  await type("Le mien");
  await press();

  const settle = await screen.findByRole("button", { name: "Enregistrer ces choix" });
  expect(settle).toBeDisabled();
  expect(screen.getByRole("radio", { name: /Ajoutée/ })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: /Le mien/ }));
  await userEvent.click(settle);

  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(save.mock.lastCall?.[0]).toEqual({ title: "Le mien", note: "ADDED" });
  expect(save.mock.lastCall?.[1]).toMatchObject({ "If-Match": '"2"' });
});

test("a draft found again is held against what was read then, not against what a colleague has written since", async () => {
  const save = vi.fn<Save>(async (_values, headers) => {
    if (headers["If-Match"] === '"1"') {
      throw refused(412);
    }
    return '"3"';
  });
  await open(save);
  await type("Le mien");

  const now = { values: { title: "", note: "ADDED" }, etag: '"2"' };
  await open(save, { start: now, theirs: now.values });
  await screen.findByText("Brouillon retrouvé.");
  expect(title()).toHaveValue("Le mien");
  await press();
  const note = within(await screen.findByRole("group", { name: "Note" }));
  expect(note.getByText("Changé par l’autre personne seulement.")).toBeVisible();
  expect(note.getByRole("radio", { name: /Ajoutée/ })).toBeChecked();
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));

  await waitFor(() => expect(save.mock.lastCall?.[0]).toEqual({ title: "Le mien", note: "ADDED" }));
});

test("what is typed while the choices are open is what is chosen and saved", async () => {
  const save = vi.fn<Save>(async (_values, headers) => {
    if (headers["If-Match"] === '"1"') {
      throw refused(412);
    }
    return '"3"';
  });
  await open(save, { theirs: { title: "Le leur", note: "" } });
  await type("Le mien");
  await press();
  const settle = await screen.findByRole("button", { name: "Enregistrer ces choix" });
  await userEvent.click(screen.getByRole("radio", { name: /Le leur/ }));
  await type(", et le leur");

  expect(settle).toBeDisabled();
  await userEvent.click(screen.getByRole("radio", { name: /Le mien, et le leur/ }));
  await userEvent.click(settle);
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(save.mock.lastCall?.[0]).toEqual({ title: "Le mien, et le leur", note: "" });
});

test("what a third person saved meanwhile is chosen anew", async () => {
  const standing = [
    { values: { title: "Le leur", note: "" }, etag: '"2"' },
    { values: { title: "Le dernier", note: "" }, etag: '"3"' },
  ];
  const save = vi.fn<Save>(async (_values, headers) => {
    if (headers["If-Match"] !== '"3"') {
      throw refused(412);
    }
    return '"4"';
  });
  await open(save, { reload: async () => standing.shift() ?? { values: { title: "", note: "" } } });
  await type("Le mien");
  await press();
  await userEvent.click(await screen.findByRole("radio", { name: /Le mien/ }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));

  const last = await screen.findByRole("radio", { name: /Le dernier/ });
  expect(last).not.toBeChecked();
  await userEvent.click(last);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer ces choix" }));
  await waitFor(() => expect(save.mock.lastCall?.[1]).toMatchObject({ "If-Match": '"3"' }));
});

test.each([
  [429, "Trop de demandes à la fois"],
  [428, "Quelqu’un a changé cette fiche entre-temps"],
  [503, "Essaim ne répond pas"],
  [403, "Votre rôle ne permet pas cet enregistrement"],
])("%i is said in plain words", async (status, words) => {
  await open(() => Promise.reject(refused(status)));
  await type("A");
  await press();

  expect(await screen.findByRole("alert")).toHaveTextContent(words);
});
