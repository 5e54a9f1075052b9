import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { seconds, startLoad } from "./load";
import { notes, signedIn } from "./people";
import { crashPostgresql, freeze, thaw } from "./stack";

test("PostgreSQL crashes under load: nothing is lost, nothing doubled", async () => {
  const visitor = await signedIn();
  const load = startLoad(visitor);
  await pause(1_500);
  const fault = Date.now();
  await crashPostgresql();
  const cured = Date.now();
  await load.end(`PostgreSQL crashed, recovered after ${seconds(cured - fault)}`, fault, cured);

  // Keycloak had lost its sessions as well
  const another = await signedIn();
  expect((await another.get(notes)).status()).toBe(200);
});

test("PostgreSQL hangs under load: nothing is lost, nothing doubled", async () => {
  const visitor = await signedIn();
  const load = startLoad(visitor);
  await pause(1_500);
  const fault = Date.now();
  try {
    freeze("PostgreSQL");
    await pause(6_000);
  } finally {
    thaw("PostgreSQL");
  }
  const cured = Date.now();
  await pause(2_000);
  await load.end("PostgreSQL frozen for 6 s", fault, cured);
});
