import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Me } from "@/api";
import { anonymous, givenAnApi, givenMe, lead } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

const anct = "019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b";
const officer: Me = { ...lead, memberships: ["ANSA"], territories: [], permissions: ["WRITE_FUNDING"] };
const funder: Me = { ...lead, memberships: ["FUNDER"], territories: [], funders: ["ANCT"] };

function open(search: string, me: Me) {
  const asked: string[] = [];
  givenAnApi();
  givenMe(me);
  server.use(
    http.get("*/api/v1/organisations", ({ request }) => {
      expect(new URL(request.url).searchParams.get("types")).toBe("FUNDER");
      return HttpResponse.json({
        items: [{ id: anct, name: "Agence nationale", shortName: "ANCT", types: ["FUNDER"], illustrative: false }],
      });
    }),
    http.get("*/api/v1/projects/overview", ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ total: 0, stages: [], departments: [] });
    }),
  );
  return { asked, ...renderRoute(`/projets${search}`) };
}

const chosen = async () => within(await screen.findByRole("list", { name: "Filtres choisis" }));

test("an officer narrows the portfolio to what a funder pays for; the address keeps it, a chip takes it away", async () => {
  const { asked, router } = open("", officer);
  await userEvent.click(await screen.findByText("Financement"));
  await userEvent.click(await screen.findByRole("radio", { name: "ANCT" }));

  const chip = await (await chosen()).findByRole("button", { name: /^Financeur\s: ANCT/ });
  await expect.poll(() => asked.at(-1)).toBe(`?funder=${anct}`);
  expect(router.state.location.search).toEqual({ financement: anct });
  await userEvent.click(chip);
  await expect.poll(() => asked.at(-1)).toBe("");
  expect(screen.getByRole("radio", { name: "ANCT", hidden: true })).not.toBeChecked();
});

test("a funder narrows it to what she pays for, and is not asked which funder", async () => {
  const { asked } = open("?financement=oui", funder);

  expect(await (await chosen()).findByRole("button", { name: /^Financés par nous/ })).toBeVisible();
  await expect.poll(() => asked.at(-1)).toBe("?funded=true");
  expect(asked).not.toContain("");
  expect(screen.queryByRole("radio", { name: "ANCT", hidden: true })).toBeNull();
});

test("whoever may not know who pays is neither offered that nor refused the rest", async () => {
  const { asked } = open("?financement=oui", anonymous);

  expect(await screen.findByText("Aucun projet publié pour l’instant")).toBeVisible();
  expect(asked).toEqual([""]);
  expect(screen.queryByText("Financement")).toBeNull();
});
