import { type APIRequestContext, type APIResponse, expect, request } from "@playwright/test";
import { type Account, accounts } from "../visitors";
import { address } from "./stack";

export const notes = "/api/v1/territories/DEP-30/notes";

/** Leads another territory. Keycloak refuses a person who signs in twice at one moment. */
export const neighbour = { name: "Marc Lefèvre", username: "marc.lefevre@seine-maritime.example.org" };

type Note = { id: string; title: string };

/** A visitor who has not signed in. */
export const stranger = (baseURL = address) =>
  request.newContext({ baseURL, extraHTTPHeaders: { "X-Requested-With": "Essaim" } });

/** Someone signed in at the real Keycloak, the lead of Gard unless told: the session's cookie is all that she then has. */
export async function signedIn(account: Account = accounts.lead): Promise<APIRequestContext> {
  const visitor = await stranger();
  const answer = await signIn(visitor, account);
  expect(answer.status()).toBe(200);
  expect((await (await visitor.get("/api/v1/me")).json()).name).toBe(account.name);
  return visitor;
}

/** Types the password on Keycloak's page, and follows from there as told. */
export async function signIn(
  visitor: APIRequestContext,
  { username }: Account,
  options: { maxRedirects?: number } = {},
) {
  const page = await (await visitor.get("/login?from=/")).text();
  const form = /action="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&");
  if (!form) {
    throw new Error(`No sign-in form in: ${page.slice(0, 200)}`);
  }
  return visitor.post(form, { form: { username, password: "essaim-demo" }, ...options });
}

export function addNote(visitor: APIRequestContext, title: string, key: string = crypto.randomUUID()) {
  return visitor.post(notes, {
    data: { title, text: "Trois structures cherchent dix personnes." },
    headers: { "Idempotency-Key": key },
    timeout: 12_000,
  });
}

/** Titles of all notes, each as often as it is there. */
export async function titles(visitor: APIRequestContext): Promise<string[]> {
  const found: string[] = [];
  for (let cursor = ""; ; ) {
    const page = await (await visitor.get(`${notes}?limit=500${cursor}`)).json();
    found.push(...page.items.map(({ title }: Note) => title));
    if (!page.next) {
      return found;
    }
    cursor = `&cursor=${page.next}`;
  }
}

/** The words in which Essaim says that something it needs does not answer. */
export async function expectUnavailable(answer: APIResponse) {
  expect(answer.status()).toBe(503);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
  expect((await answer.json()).type).toBe("urn:essaim:problem:unavailable");
}
