import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { accounts, comesAs } from "./visitors";

/** What the API's own tests expect of a bearer, by operation: a session's cookie must come to the same. */
const [visitors = [], ...rows] = readFileSync("../backend/src/test/resources/access-matrix.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));

type Parameter = { name: string; in: string; required?: boolean };
type Operation = { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, unknown> } };
type Contract = { paths: Record<string, Record<string, Operation>> };
type Call = { method: string; address: string; takes: string | undefined };

/** What exists, where an operation would otherwise refuse a stranger's for its territory; else nothing that exists. */
const filled: Record<string, string> = {
  id: "00000000-0000-7000-8000-000000000000",
  payment: "00000000-0000-7000-8000-000000000000",
  slug: "aucun",
  number: "1",
  revision: "1",
  code: "BES-01",
  territory: "DEP-30",
  period: "2024-01-01/2024-12-31",
  form: "CSV",
  fileName: "essai.csv",
  q: "gard",
};

/** Every operation of the contract that is served, by its name. */
async function callsOf(request: APIRequestContext) {
  const { paths }: Contract = await (await request.get("/api/openapi?format=json")).json();
  const calls = new Map<string, Call>();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { operationId, parameters = [], requestBody }] of Object.entries(operations)) {
      const valueFor = (name: string) =>
        path.startsWith("/api/v1/territories") && name === "code" ? "DEP-30" : filled[name];
      const query = parameters
        .filter((parameter) => parameter.in === "query" && parameter.required)
        .map(({ name }) => `${name}=${valueFor(name)}`);
      const address = `${path.replace(/\{(\w+)\}/g, (_whole, name) => `${valueFor(name)}`)}?${query.join("&")}`;
      calls.set(operationId, { method, address, takes: Object.keys(requestBody?.content ?? {})[0] });
    }
  }
  return calls;
}

const refusals = [401, 403];

for (const [column, account] of [
  ["officer", accounts.officer],
  ["manager", accounts.manager],
  ["admin", accounts.admin],
  ["lead of Gard", accounts.lead],
  ["funder", accounts.funder],
] as const) {
  test(`a session opens to ${account.name} what a bearer opens, and nothing else`, async ({ page }, { project }) => {
    test.skip(project.name !== "desktop", "has nothing to do with the width");
    test.slow();
    await comesAs(page, account);
    const calls = await callsOf(page.request);
    expect([...calls.keys()].sort()).toEqual(rows.map(([operation]) => operation).sort());
    for (const row of rows) {
      const operation = row[0] ?? "";
      const expected = Number(row[visitors.indexOf(column)]);
      const { method, address, takes } = calls.get(operation) as Call;
      const answer = await page.request.fetch(address, {
        method,
        headers: { "X-Requested-With": "Essaim" },
        ...(takes === "application/json" ? { data: {} } : takes ? { data: Buffer.from("x") } : {}),
      });
      const refused = refusals.includes(expected);
      expect(refusals.includes(answer.status()), `${operation}: ${answer.status()}`).toBe(refused);
      if (refused) {
        expect(answer.status(), operation).toBe(expected);
      }
    }
  });
}
