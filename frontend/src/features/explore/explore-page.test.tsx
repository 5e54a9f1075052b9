import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { gard, givenAnApi } from "@/test/given";
import { renderRoute } from "@/test/render-route";
import { server } from "@/test/server";

test("the names of all the territories come at once, and a code without name stands for itself", async () => {
  givenAnApi();
  const asked: string[] = [];
  server.use(
    http.get("*/api/v1/territories", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("codes") ?? "");
      return HttpResponse.json({
        items: [gard, { code: "DEP-76", type: "DEPARTMENT", name: "Seine-Maritime" }],
        more: false,
      });
    }),
    http.get("*/api/v1/territories/:code", ({ params }) => {
      asked.push(String(params.code));
      return new HttpResponse(null, { status: 404 });
    }),
  );
  renderRoute("/explorer?indicateurs=BES-02&territoires=DEP-76,DEP-30,EPCI-999999999");

  expect(await screen.findByText("Seine-Maritime")).toBeVisible();
  expect(screen.getByText("Gard")).toBeVisible();
  expect(screen.getByText("EPCI-999999999")).toBeVisible();
  expect(asked).toEqual(["DEP-30,DEP-76,EPCI-999999999"]);
});
