import { setTimeout as pause } from "node:timers/promises";
import { expect, request } from "@playwright/test";
import { keyOf, programsToken, rotateKeys } from "./keycloak";
import { notes, signedIn, stranger } from "./people";
import { test } from "./second-instance";

test("Keycloak's keys change twice in a row: new tokens are taken at once, and what is older goes on", async () => {
  const person = await signedIn();
  const program = await request.newContext();
  const anybody = await stranger();
  const isTaken = async (token: string) => {
    const answer = await anybody.get("/api/v1/me", { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status()).toBe(200);
    expect((await answer.json()).kind).toBe("INTEGRATION");
  };
  const issued = [await programsToken(program)];
  const restores: (() => Promise<void>)[] = [];
  const rotate = async (priority: number) => {
    restores.push(await rotateKeys(priority));
    issued.push(await programsToken(program));
    for (const token of issued.toReversed()) {
      await isTaken(token);
    }
    expect((await person.get(notes)).status()).toBe(200);
    await signedIn();
  };
  try {
    await isTaken(issued[0] ?? "");
    await rotate(200);
    // As often as keys are looked for anew
    await pause(5_500);
    await rotate(300);
    expect(new Set(issued.map(keyOf)).size).toBe(3);
  } finally {
    for (const restore of restores) {
      await restore();
    }
  }
});
