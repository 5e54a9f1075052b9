import { Agent, request as send } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type APIRequestContext, expect } from "@playwright/test";
import { seconds } from "./load";
import { addNote, notes, signedIn, titles } from "./people";
import { alsoAt, test } from "./second-instance";
import { freeze, thaw } from "./stack";

// Two instances over one database; the second is then told to stop.
test.describe.configure({ mode: "serial" });

let here: APIRequestContext;
let there: APIRequestContext;

test.beforeAll(async ({ second }) => {
  test.setTimeout(100_000);
  here = await signedIn();
  there = await alsoAt(second.address, here);
  console.log(`  Second instance: ready after ${seconds(Date.now() - second.since)}`);
});

test("a session of one is a session of the other", async () => {
  expect(await (await there.get("/api/v1/me")).json()).toEqual(await (await here.get("/api/v1/me")).json());
});

test("one key sent to both at once makes one note and one answer", async () => {
  for (let round = 1; round <= 5; round++) {
    const title = `Deux instances ${crypto.randomUUID()}`;
    const key = crypto.randomUUID();

    const answers = await Promise.all([addNote(here, title, key), addNote(there, title, key)]);

    expect(answers.map((answer) => answer.status())).toEqual([201, 201]);
    expect(await answers[0].text()).toBe(await answers[1].text());
    expect((await titles(here)).filter((found) => found === title)).toHaveLength(1);
  }
});

test("a change at one makes what was read at the other stale", async () => {
  const { id } = await (await addNote(here, `Deux instances ${crypto.randomUUID()}`)).json();
  const note = `${notes}/${id}`;
  const etag = (await there.get(note)).headers().etag ?? "";
  const change = (visitor: APIRequestContext, title: string) =>
    visitor.put(note, { data: { title, text: "Finalement douze." }, headers: { "If-Match": etag } });

  expect((await change(here, "Changée ici")).status()).toBe(200);
  expect((await change(there, "Changée là")).status()).toBe(412);
  expect((await (await there.get(note)).json()).title).toBe("Changée ici");
});

test("told to stop, it answers what is under way and takes nothing more", async ({ second }) => {
  const { cookies } = await here.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const title = `Arrêt ${crypto.randomUUID()}`;
  const read = () => plain(second.address, "GET", "/api/v1/territories/DEP-30", cookie);
  // Connections enough beforehand: new ones would wait for PostgreSQL, and be told so
  const before = await Promise.all(Array.from({ length: 16 }, read));
  expect(before.filter((status) => !["200", "503"].includes(status))).toEqual([]);
  const underWay: Promise<string>[] = [];
  let late: Promise<string>;
  let since: number;
  try {
    freeze("PostgreSQL");
    for (let i = 0; i < 2; i++) {
      underWay.push(read());
      underWay.push(plain(second.address, "POST", notes, cookie, { title: `${title} ${i}`, text: "…" }));
    }
    await pause(500);
    since = Date.now();
    second.child.kill("SIGTERM");
    await pause(500);
    late = read();
    await pause(1_000);
  } finally {
    thaw("PostgreSQL");
  }

  const answers = await Promise.all(underWay);
  const code = await Promise.race([second.ended, pause(15_000, "still running")]);

  console.log(
    `  SIGTERM with ${answers.length} requests under way: ended with ${code} after ${seconds(Date.now() - since)}`,
  );
  expect(answers).toEqual(answers.map((_, i) => (i % 2 === 0 ? "200" : "201")));
  expect([0, 143]).toContain(code);
  // Until its end it may still answer who comes; nobody is cut off
  expect(["200", "503", "ECONNREFUSED"]).toContain(await late);
  console.log(`  Who came after the SIGTERM: ${await late}`);
  expect(await read()).toBe("ECONNREFUSED");
  expect((await titles(here)).filter((found) => found.startsWith(title))).toHaveLength(2);
});

/** Over a connection of its own: the status, or how the connection failed. */
function plain(address: string, method: string, path: string, cookie: string, body?: object): Promise<string> {
  return new Promise((resolve) => {
    const call = send(address + path, {
      method,
      agent: new Agent(),
      headers: {
        Cookie: cookie,
        "X-Requested-With": "Essaim",
        "Content-Type": "application/json",
        "Idempotency-Key": crypto.randomUUID(),
      },
    });
    call.on("error", (failure: NodeJS.ErrnoException) => resolve(failure.code ?? failure.message));
    call.on("response", (answer) => {
      answer.on("error", () => resolve("cut off"));
      answer.on("end", () => resolve(String(answer.statusCode)));
      answer.resume();
    });
    call.end(body && JSON.stringify(body));
  });
}
