import { test as base } from "@playwright/test";
import { startSecondInstance } from "./stack";

/** Has a second instance start beside the tests that do not need it yet. */
export const test = base.extend<object, { second: Awaited<ReturnType<typeof startSecondInstance>> }>({
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from this pattern
    async ({}, use) => {
      const second = await startSecondInstance();
      await use(second);
      second.child.kill("SIGKILL");
    },
    { scope: "worker", auto: true },
  ],
});
