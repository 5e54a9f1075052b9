import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { file } from "../figure-files";
import { accounts } from "../visitors";
import { days, looksAt, records, seen, standing, undoes, ZONES } from "./importing";
import { seconds } from "./load";
import { signedIn } from "./people";
import { alsoAt } from "./second-instance";
import { startSecondInstance } from "./stack";

const KILLS = 10;
const DAYS = 60;

test("killed ten times while it records a file, Essaim has all of the file's figures or none", async () => {
  test.setTimeout(240_000);
  const begun = Date.now();
  const here = await signedIn(accounts.manager);
  const sent = file(...days("RES-07", "1991-01-01", DAYS, 41.5));
  const all = { 41.5: DAYS * ZONES };
  const since = Date.now();
  let looked = await looksAt(here, sent);
  // To look does all that to record does, and reads the file besides
  const longest = Date.now() - since;
  let key = crypto.randomUUID();
  const found: string[] = [];

  for (let kill = 1; kill <= KILLS; kill++) {
    const restarted = await startSecondInstance();
    const officer = await alsoAt(restarted.address, here);
    const { state } = await (await seen(officer, looked)).json();
    found.push(state);
    expect(await standing(officer, "RES-07", 1991)).toEqual(state === "RECORDED" ? all : {});
    if (state === "RECORDED") {
      await undoes(here, looked);
      looked = await looksAt(here, sent);
      key = crypto.randomUUID();
    }
    const recording = records(officer, looked, key).catch(() => undefined);
    await pause((longest * kill) / KILLS);
    restarted.child.kill("SIGKILL");
    await recording;
  }

  // Sent again under its key it is recorded, once
  expect((await records(here, looked, key)).status()).toBe(200);
  expect(await standing(here, "RES-07", 1991)).toEqual(all);
  await undoes(here, looked);
  expect(await standing(here, "RES-07", 1991)).toEqual({});
  console.log(
    `  ${KILLS} kills within ${seconds(longest)} of recording: ${found}; ${seconds(Date.now() - begun)} in all`,
  );
});
