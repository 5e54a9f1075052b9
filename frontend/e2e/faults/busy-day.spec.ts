import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { file } from "../figure-files";
import { accounts } from "../visitors";
import { days, looksAt, records, seen, standing, undoes, ZONES } from "./importing";
import { seconds } from "./load";
import { signedIn } from "./people";
import { address } from "./stack";

const OFFICERS = 10;
const DAYS = 5;
const READERS = 200;
const BETWEEN_PAGES = 6_000;
const SLOWEST_OF_MOST = 2_000;
const PAGES = [
  "/api/v1/territories/DEP-30/observations",
  "/api/v1/indicators/PUB-05/observations",
  "/api/v1/indicators",
  "/api/v1/territories/DEP-34",
];

test("ten officers bring files while two hundred people read: nobody is turned away, and what is recorded stands", async () => {
  test.setTimeout(90_000);
  const manager = await signedIn(accounts.manager);
  const readers = startReaders();

  const ended = await Promise.all(Array.from({ length: OFFICERS }, (_, i) => bringsAFile(manager, i + 1)));
  const answers = await readers.end();

  const recorded = ended.filter(({ state }) => state === "RECORDED");
  const last = recorded.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt)).at(-1);
  const took = answers.map((answer) => answer.took).toSorted((one, other) => one - other);
  const most = took[Math.floor(took.length * 0.95)] ?? 0;
  console.log(
    `  ${recorded.length} of ${OFFICERS} files recorded; ${answers.length} pages read, 95 of 100 within ${seconds(most)}, ` +
      `all within ${seconds(took.at(-1) ?? 0)}`,
  );
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  expect(most).toBeLessThan(SLOWEST_OF_MOST);
  expect(recorded.length).toBeGreaterThan(0);
  expect(await standing(manager, "RES-07", 1992)).toEqual(
    Object.fromEntries(recorded.map(({ value }) => [value, ZONES * (value === last?.value ? DAYS + 1 : DAYS)])),
  );

  for (const { looked } of ended) {
    await undoes(manager, looked);
  }
  expect(await standing(manager, "RES-07", 1992)).toEqual({});
});

/** Days of her own, and one that all the others have as well; whoever was overtaken is told so, and looks again once. */
async function bringsAFile(officer: APIRequestContext, value: number) {
  const month = String(value).padStart(2, "0");
  const own = days("RES-07", `1992-${month}-01`, DAYS, value);
  const looked = await looksAt(officer, file(...own, ...days("RES-07", "1992-12-31", 1, value)));
  expect(looked.status()).toBe(201);
  const first = await records(officer, looked);
  const answer = first.status() === 412 ? await records(officer, await seen(officer, looked)) : first;
  expect([200, 412]).toContain(answer.status());
  const { state, recordedAt } = await (await seen(officer, looked)).json();
  expect(state).toBe(answer.status() === 200 ? "RECORDED" : "PREVIEW");
  return { value, looked, state, recordedAt: String(recordedAt) };
}

/** People who turn pages until told to stop, each at an address of her own: calls are counted by address. */
function startReaders() {
  const answers: { status: number; took: number }[] = [];
  let going = true;

  async function reads(number: number) {
    const agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${number}` });
    await pause((BETWEEN_PAGES * number) / READERS);
    for (let page = number; going; page++) {
      const since = Date.now();
      const status = await statusOf(PAGES[page % PAGES.length] ?? "", agent);
      answers.push({ status, took: Date.now() - since });
      await pause(BETWEEN_PAGES);
    }
    agent.destroy();
  }

  const everybody = Array.from({ length: READERS }, (_, i) => reads(i + 1));
  return {
    async end() {
      going = false;
      await Promise.all(everybody);
      return answers;
    },
  };
}

/** 0 is a connection that broke. */
function statusOf(page: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    get(address.replace("localhost", "127.0.0.1") + page, { agent }, (answer) => {
      answer
        .on("end", () => resolve(answer.statusCode ?? 0))
        .on("error", () => resolve(0))
        .resume();
    }).on("error", () => resolve(0));
  });
}
