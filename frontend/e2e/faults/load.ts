import { setTimeout as pause } from "node:timers/promises";
import { type APIRequestContext, expect } from "@playwright/test";
import { addNote, expectUnavailable, notes, titles } from "./people";

const READERS = 4;
const WRITERS = 3;
const LATEST = 5_000;
const BACK = 10_000;
const READS = ["/api/v1/territories/DEP-30/observations", `${notes}?limit=20`, "/api/v1/territories/DEP-34"];

/** When an answer came and what it was; 0 is a connection that broke. */
type Answer = { status: number; at: number; took: number };

/** People who read and write until told to stop; a writer whose note was not taken sends it again under its key. */
export function startLoad(visitor: APIRequestContext) {
  const run = crypto.randomUUID().slice(0, 8);
  const answers: Answer[] = [];
  const wrong: unknown[] = [];
  const written: string[] = [];
  let going = true;

  async function ask(send: () => ReturnType<APIRequestContext["get"]>): Promise<number> {
    const since = Date.now();
    const answer = await send().catch(() => undefined);
    const status = answer?.status() ?? 0;
    answers.push({ status, at: Date.now(), took: Date.now() - since });
    if (answer && status === 503) {
      await expectUnavailable(answer).catch((failure) => wrong.push(failure));
    }
    return status;
  }

  async function read(address: string) {
    while (going) {
      await ask(() => visitor.get(address, { timeout: 12_000 }));
      await pause(100);
    }
  }

  async function write(name: string) {
    for (let number = 1; going; number++) {
      const title = `${run} ${name} ${number}`;
      const key = crypto.randomUUID();
      while ((await ask(() => addNote(visitor, title, key))) !== 201) {
        await pause(250);
      }
      written.push(title);
      await pause(100);
    }
  }

  const everybody = [
    ...Array.from({ length: READERS }, (_, i) => read(READS[i % READS.length] ?? "")),
    ...Array.from({ length: WRITERS }, (_, i) => write(`n${i}`)),
  ];

  /** Until nobody was refused for a second, or the time for that is over. */
  async function servedAgain(cured: number) {
    const refusedLately = () => answers.some((answer) => isRefusal(answer) && answer.at > Date.now() - 1_000);
    while (refusedLately() && Date.now() < cured + BACK) {
      await pause(100);
    }
  }

  /** Ends it, checks what was promised since the fault, and says in figures how it went. */
  async function end(name: string, fault: number, cured: number) {
    await servedAgain(cured);
    going = false;
    await Promise.all(everybody);
    const lost = answers.filter(({ status }) => status === 503);
    const last = Math.max(cured, ...answers.filter(isRefusal).map(({ at }) => at));
    const back = answers.find(({ status, at }) => at > last && status === 200)?.at ?? Number.POSITIVE_INFINITY;
    const slowest = Math.max(...answers.map(({ took }) => took));
    console.log(
      `  ${name}: first 503 after ${seconds((lost[0]?.at ?? fault) - fault)}, slowest answer ${seconds(slowest)}, ` +
        `back ${seconds(back - cured)} after the cure; ${count(answers)}; ${written.length} notes`,
    );
    expect(wrong).toEqual([]);
    expect(
      [...new Set(answers.map(({ status }) => status))].filter((status) => ![200, 201, 503].includes(status)),
    ).toEqual([]);
    expect(lost.length).toBeGreaterThan(0);
    expect(Math.max(...lost.map(({ took }) => took))).toBeLessThan(LATEST);
    expect(back - cured).toBeLessThan(BACK);
    expect((await titles(visitor)).filter((title) => title.startsWith(run)).sort()).toEqual(written.sort());
  }

  return { end };
}

const isRefusal = ({ status }: Answer) => status !== 200 && status !== 201;

function count(answers: Answer[]): string {
  const statuses = [...new Set(answers.map(({ status }) => status))].sort();
  return statuses
    .map((status) => `${answers.filter((answer) => answer.status === status).length} × ${status}`)
    .join(", ");
}

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
